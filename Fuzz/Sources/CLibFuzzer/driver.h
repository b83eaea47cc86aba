#ifndef CROSSCHECK_CLIBFUZZER_DRIVER_H
#define CROSSCHECK_CLIBFUZZER_DRIVER_H
#include <stddef.h>
#include <stdint.h>
/* libFuzzer's own main cannot be linked: the package manager renames the one of each program. This is what it calls. */
int LLVMFuzzerRunDriver(int *count, char ***arguments, int (*test)(const uint8_t *bytes, size_t count));
#endif
