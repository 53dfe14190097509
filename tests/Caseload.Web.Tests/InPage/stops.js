// The links and summaries that can be seen, in the document's order, by their place among all elements.
() => {
  const all = [...document.querySelectorAll('*')];
  return all.map((element, i) => [element, i]).filter(([e]) => e.matches('a[href], summary') && e.checkVisibility()).map(([, i]) => i);
}
