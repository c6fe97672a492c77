#pragma once

/// Makes the program end with status 1 and a line on stderr if its standard output could not be written: a full disk or
/// a closed pipe must not look like success. Called once, by main() or what it begins with.
void CheckOutputAtExit();
