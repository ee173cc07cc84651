const commandLine = require('./webpack/command-line.js');
const pane = require('./webpack/pane.js');

// The workbench is built where it is used: by `npm start` and by the tests.
module.exports = [commandLine, pane];
