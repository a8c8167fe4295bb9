import { mount } from "svelte";
import "k401/k401.js";
import App from "./App.svelte";

mount(App, { target: document.getElementById("app") });
