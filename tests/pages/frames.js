// Keeps what the frames say.
window.told = [];
for (const name of ["ready", "height", "result", "view", "error"]) {
  document.addEventListener(`k401-${name}`, (event) => window.told.push([name, event.detail, event.target.id]));
}
