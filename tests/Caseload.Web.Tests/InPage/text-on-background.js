// Texts of the drawings whose fill is the color behind them.
(name) => {
  const probe = document.body.appendChild(document.createElement('span'));
  probe.style.backgroundColor = 'Canvas';
  const canvas = getComputedStyle(probe).backgroundColor;
  probe.remove();
  const behind = (element) => {
    for (let at = element; at; at = at.parentElement) {
      const color = getComputedStyle(at).backgroundColor;
      if (!/, 0\)$|^transparent$/.test(color)) return color;
    }
    return canvas;
  };
  const found = [];
  for (const text of document.querySelectorAll('svg text')) {
    if (!text.checkVisibility()) continue;
    const fill = getComputedStyle(text).fill;
    const background = behind(text.ownerSVGElement);
    if (fill === background || fill === 'none') found.push(`${name(text)} is ${fill} on ${background}`);
  }
  return found;
}
