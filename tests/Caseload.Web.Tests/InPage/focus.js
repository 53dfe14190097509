// Where the keyboard is: the element's place among all elements (-1: nowhere), its name, and what is wrong with how it shows that.
(name) => {
  const at = document.activeElement;
  if (!at || at === document.body || at === document.documentElement) return { place: -1, name: '', faults: [] };
  const style = getComputedStyle(at);
  const box = at.getBoundingClientRect();
  const faults = [];
  const width = parseFloat(style.outlineWidth);
  if (style.outlineStyle === 'none' || !(width >= 2)) faults.push(`${name(at)} has the outline ${style.outlineStyle} ${style.outlineWidth}`);
  if (/, 0\)$|^transparent$/.test(style.outlineColor)) faults.push(`${name(at)} has an outline without color`);
  if (box.right < 1 || box.bottom < 1 || box.left > innerWidth - 1 || box.top > innerHeight - 1 || box.width < 2 || box.height < 2)
    faults.push(`${name(at)} is not in the window`);
  return {
    place: [...document.querySelectorAll('*')].indexOf(at),
    name: name(at),
    faults,
  };
}
