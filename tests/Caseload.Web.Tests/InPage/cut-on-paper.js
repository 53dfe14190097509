// Boxes that hold more than they show: on paper nobody can scroll.
(name) =>
  [...document.body.querySelectorAll('*')]
    .filter((e) => !e.ownerSVGElement && e.localName !== 'svg' && e.checkVisibility() && e.clientWidth > 1)
    .filter((e) => {
      const style = getComputedStyle(e);
      const across = style.overflowX !== 'visible' && e.scrollWidth > e.clientWidth + 1;
      const down = style.overflowY !== 'visible' && e.scrollHeight > e.clientHeight + 1;
      return across || down;
    })
    .map((e) => `${name(e).split(' "')[0]} shows ${e.clientWidth} x ${e.clientHeight} px of ${e.scrollWidth} x ${e.scrollHeight} px`)
