#!/usr/bin/env node
// npm links a command when it installs, which in this repository is before the build.
import "#command";
