import { createApp } from "vue";
import "k401/k401.js";
import App from "./App.vue";

createApp(App).mount("#app");
