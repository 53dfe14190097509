// Figures that show both of their drawings or neither.
(name) => {
  const shown = (list) => list.filter((svg) => svg.checkVisibility() && svg.getBoundingClientRect().width > 0);
  const found = [];
  for (const figure of document.querySelectorAll('figure, .fig')) {
    const wide = [...figure.querySelectorAll('svg.wide')];
    const narrow = [...figure.querySelectorAll('svg.narrow')];
    const where = name(figure).split(' "')[0];
    if (wide.length !== narrow.length) found.push(`${where}: ${wide.length} wide and ${narrow.length} narrow drawings`);
    const seen = [shown(wide).length, shown(narrow).length];
    if (wide.length + narrow.length > 0 && !(seen[0] === wide.length && seen[1] === 0) && !(seen[0] === 0 && seen[1] === narrow.length))
      found.push(`${where}: shows ${seen[0]} of ${wide.length} wide and ${seen[1]} of ${narrow.length} narrow drawings`);
  }
  return found;
}
