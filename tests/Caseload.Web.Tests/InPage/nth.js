// The name of an element by its place among all elements.
(name, place) => name([...document.querySelectorAll('*')][place])
