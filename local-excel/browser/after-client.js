// After Microsoft's client: what its loader would bring besides.
window.Office = window.parent.localExcel.office;
