// Before Microsoft's client: it looks for its Excel once, while it is being read.
window._richApiNativeBridge = window.parent.localExcel.bridge;
