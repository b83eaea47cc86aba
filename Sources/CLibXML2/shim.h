#ifndef CROSSCHECK_CLIBXML2_SHIM_H
#define CROSSCHECK_CLIBXML2_SHIM_H
/* Debian builds libxml2 with ICU, whose UErrorCode clashes with Foundation's own ICU headers in any module that sees
   both. Undefining the switch hides only two trailing fields of xmlCharEncodingHandler, which we never allocate. */
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/HTMLparser.h>
#include <libxml/tree.h>
/* xmlFree is a mutable global: an error in Swift 6 mode. */
static inline void crosscheck_xmlFree(void *pointer) { xmlFree(pointer); }
#endif
