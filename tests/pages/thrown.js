// Keeps what was thrown into this page.
window.thrown = [];
addEventListener("error", ({ error, message }) => error !== undefined && window.thrown.push(String(error ?? message)));
addEventListener("unhandledrejection", ({ reason }) => window.thrown.push(`rejected: ${reason}`));
