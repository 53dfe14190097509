// Boxes that scroll and cannot be reached with the keyboard.
(name) =>
  [...document.body.querySelectorAll('*')]
    .filter((e) => !e.ownerSVGElement && e.checkVisibility())
    .filter((e) => {
      const style = getComputedStyle(e);
      const across = ['auto', 'scroll'].includes(style.overflowX) && e.scrollWidth > e.clientWidth;
      const down = ['auto', 'scroll'].includes(style.overflowY) && e.scrollHeight > e.clientHeight;
      return (across || down) && e.getAttribute('tabindex') !== '0';
    })
    .map((e) => `${name(e).split(' "')[0]} shows ${e.clientWidth} x ${e.clientHeight} px of ${e.scrollWidth} x ${e.scrollHeight} px`)
