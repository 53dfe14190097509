// The colors of every element, in order.
(name) =>
  [document.documentElement, ...document.body.querySelectorAll('*')]
    .filter((element) => element.checkVisibility())
    .map((element) => {
      const style = getComputedStyle(element);
      return `${name(element)}: ${style.color} on ${style.backgroundColor}, border ${style.borderTopColor}, fill ${style.fill}, stroke ${style.stroke}`;
    })
