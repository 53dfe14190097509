// The name and the colors of every element, in order.
(name) =>
  [document.documentElement, ...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const style = getComputedStyle(element);
      const edges = ['Top', 'Right', 'Bottom', 'Left'].map((side) => style[`border${side}Color`]);
      return [name(element), `text ${style.color}`, `background ${style.backgroundColor}`, `border ${[...new Set(edges)].join(' ')}`,
        `fill ${style.fill}`, `stroke ${style.stroke}`];
    })
