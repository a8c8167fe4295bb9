// A frame of somebody else that would like to be higher.
parent.postMessage({ k401: 1, id: "w1", type: "height", height: 5000 }, "*");
