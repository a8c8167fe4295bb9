// Trunk's own start script is inline, which the page's Content-Security-Policy refuses; this file does its work.
// The page shows the widget's picture and the tables before this runs, and goes on showing the tables if it cannot.
import init, { mount } from "./k401-widget.js";

const root = document.getElementById("k401");
const still = document.getElementById("k401-still");
try {
  await init();
  mount(root, document.documentElement.lang);
  still.hidden = true;
} catch (error) {
  root.replaceChildren();
  still.querySelector(".k401-failed").hidden = false;
  throw error;
}
