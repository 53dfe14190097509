// Whether what is printed is dark on light: the page's own background (none is the paper) and its text.
() => {
  const light = (color) => {
    const [r, g, b, a = 1] = color.match(/[\d.]+/g).map(Number);
    return a === 0 ? 255 : (r * 299 + g * 587 + b * 114) / 1000;
  };
  const found = [];
  for (const element of [document.documentElement, document.body]) {
    const style = getComputedStyle(element);
    if (light(style.backgroundColor) < 230) found.push(`${element.localName} has the background ${style.backgroundColor}`);
  }
  const text = getComputedStyle(document.body).color;
  if (light(text) > 100) found.push(`text has the color ${text}`);
  return found;
}
