/* Prints the words that a reader may see of an HTML page as gumbo, a parser true to HTML 5, has it in its tree: a line a
   block, as the product's own reader cuts them. For Benchmarks/compare_with_gumbo.py. */
#include <gumbo.h>
#include <stdio.h>
#include <stdlib.h>

static const GumboTag unread[] = {
    GUMBO_TAG_SCRIPT, GUMBO_TAG_STYLE,  GUMBO_TAG_NOSCRIPT, GUMBO_TAG_TEMPLATE, GUMBO_TAG_TEXTAREA, GUMBO_TAG_SELECT,
    GUMBO_TAG_OPTION, GUMBO_TAG_BUTTON, GUMBO_TAG_INPUT,    GUMBO_TAG_SVG,      GUMBO_TAG_MATH,     GUMBO_TAG_IFRAME,
    GUMBO_TAG_OBJECT, GUMBO_TAG_EMBED,  GUMBO_TAG_AUDIO,    GUMBO_TAG_VIDEO,    GUMBO_TAG_CANVAS,   GUMBO_TAG_MAP,
    GUMBO_TAG_TITLE};
static const GumboTag inline_tags[] = {
    GUMBO_TAG_A,    GUMBO_TAG_ABBR, GUMBO_TAG_B,   GUMBO_TAG_BDI,  GUMBO_TAG_BDO,    GUMBO_TAG_BIG,   GUMBO_TAG_CITE,
    GUMBO_TAG_CODE, GUMBO_TAG_DEL,  GUMBO_TAG_DFN, GUMBO_TAG_EM,   GUMBO_TAG_FONT,   GUMBO_TAG_I,     GUMBO_TAG_INS,
    GUMBO_TAG_KBD,  GUMBO_TAG_MARK, GUMBO_TAG_Q,   GUMBO_TAG_S,    GUMBO_TAG_SAMP,   GUMBO_TAG_SMALL, GUMBO_TAG_SPAN,
    GUMBO_TAG_STRIKE, GUMBO_TAG_STRONG, GUMBO_TAG_SUB, GUMBO_TAG_SUP, GUMBO_TAG_TIME, GUMBO_TAG_TT, GUMBO_TAG_U,
    GUMBO_TAG_VAR,  GUMBO_TAG_WBR,  GUMBO_TAG_LABEL, GUMBO_TAG_IMG, GUMBO_TAG_DATA, GUMBO_TAG_RUBY,
    GUMBO_TAG_RT,   GUMBO_TAG_RP,   GUMBO_TAG_ACRONYM, GUMBO_TAG_NOBR, GUMBO_TAG_UNKNOWN};

static int holds(const GumboTag *tags, size_t count, GumboTag tag) {
  for (size_t index = 0; index < count; index++)
    if (tags[index] == tag) return 1;
  return 0;
}

static void walk(const GumboNode *node) {
  if (node->type == GUMBO_NODE_TEXT || node->type == GUMBO_NODE_CDATA || node->type == GUMBO_NODE_WHITESPACE) {
    fputs(node->v.text.text, stdout);
    return;
  }
  if (node->type != GUMBO_NODE_ELEMENT) return;
  const GumboElement *element = &node->v.element;
  if (holds(unread, sizeof unread / sizeof *unread, element->tag)) return;
  int is_block = !holds(inline_tags, sizeof inline_tags / sizeof *inline_tags, element->tag);
  if (is_block) putchar('\n');
  for (unsigned index = 0; index < element->children.length; index++) walk(element->children.data[index]);
  if (is_block) putchar('\n');
}

int main(int count, char **arguments) {
  FILE *file = count > 1 ? fopen(arguments[1], "rb") : stdin;
  if (!file) return 1;
  size_t size = 0, room = 1 << 20;
  char *bytes = malloc(room);
  size_t read;
  while (bytes && (read = fread(bytes + size, 1, room - size, file)) > 0) {
    size += read;
    if (size == room) bytes = realloc(bytes, room *= 2);
  }
  if (!bytes) return 1;
  GumboOutput *output = gumbo_parse_with_options(&kGumboDefaultOptions, bytes, size);
  walk(output->root);
  gumbo_destroy_output(&kGumboDefaultOptions, output);
  return 0;
}
