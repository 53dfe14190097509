// What makes the page scroll sideways: elements and lines of text that reach beyond the window's right edge outside of a box that scrolls.
(name) => {
  const root = document.documentElement;
  const edge = root.clientWidth;
  const found = [];
  if (root.scrollWidth > edge) found.push(`the page is ${root.scrollWidth} px wide in a window of ${edge} px`);
  const scrolls = (node) => {
    for (let at = node.parentElement; at && at !== document.body; at = at.parentElement) {
      if (['auto', 'scroll'].includes(getComputedStyle(at).overflowX)) return true;
    }
    return false;
  };
  const named = new Set(); // what is inside of something named goes with it
  const inNamed = (node) => {
    for (let at = node.parentElement; at; at = at.parentElement) if (named.has(at)) return true;
    return false;
  };
  for (const element of document.body.querySelectorAll('*')) {
    if (element.ownerSVGElement || !element.checkVisibility() || inNamed(element)) continue;
    const right = element.getBoundingClientRect().right;
    if (right <= edge + 0.5 || scrolls(element)) continue;
    named.add(element);
    found.push(`${name(element)} reaches ${right.toFixed(1)} px of ${edge} px`);
  }
  // A line that nothing breaks leaves its own box without making it wider.
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const element = text.parentElement;
    if (element.closest('svg') || !text.data.trim() || inNamed(text) || !element.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(text);
    const right = range.getBoundingClientRect().right;
    if (right > edge + 0.5 && !scrolls(text)) found.push(`text of ${name(element)} reaches ${right.toFixed(1)} px of ${edge} px`);
  }
  return found;
}
