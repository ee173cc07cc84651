const commandLine = require('./webpack/command-line.js');
const pane = require('./webpack/pane.js');

module.exports = [commandLine, pane];
