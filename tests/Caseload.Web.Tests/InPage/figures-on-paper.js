// Figures that paper would split.
(name, page) => {
  const found = [];
  for (const figure of document.querySelectorAll('figure, .fig')) {
    const where = name(figure).split(' "')[0];
    const rule = getComputedStyle(figure).breakInside;
    if (rule !== 'avoid') found.push(`${where} may be split over two pages: break-inside is ${rule}`);
    const height = figure.getBoundingClientRect().height;
    if (height > page.height) found.push(`${where} is ${Math.ceil(height)} px tall, a page ${Math.floor(page.height)} px`);
  }
  return found;
}
