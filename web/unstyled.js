// A style sheet that never comes would keep the page blank: after a while it is given up, and the page goes without its look.
setTimeout(() => {
  for (const link of document.querySelectorAll("link[rel=stylesheet]")) if (!link.sheet) link.remove();
}, 8000);
