// Trunk's own start script is inline, which the page's Content-Security-Policy refuses; this file does its work.
import init, { mount } from "./k401-widget.js";

await init();
mount(document.getElementById("k401"), document.documentElement.lang);
