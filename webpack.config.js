const commandLine = require('./webpack/command-line.js');

module.exports = [commandLine];
