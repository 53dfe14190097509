// What makes the page scroll sideways: elements that reach beyond the window's right edge outside of a box that scrolls.
(name) => {
  const root = document.documentElement;
  const edge = root.clientWidth;
  const found = [];
  if (root.scrollWidth > edge) found.push(`the page is ${root.scrollWidth} px wide in a window of ${edge} px`);
  const scrolls = (element) => {
    for (let at = element.parentElement; at && at !== document.body; at = at.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (element.ownerSVGElement || !element.checkVisibility()) continue;
    const right = element.getBoundingClientRect().right;
    if (right > edge + 0.5 && !scrolls(element)) found.push(`${name(element)} reaches ${right.toFixed(1)} px of ${edge} px`);
  }
  return found;
}
