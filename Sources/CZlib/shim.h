#ifndef CROSSCHECK_CZLIB_SHIM_H
#define CROSSCHECK_CZLIB_SHIM_H
#include <zlib.h>
/* inflateInit2 is a macro. */
static inline int crosscheck_inflateInit(z_stream *stream, int windowBits) { return inflateInit2(stream, windowBits); }
#endif
