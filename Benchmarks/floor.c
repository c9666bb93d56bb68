/*
 * The floor: the least that any program must do which makes this site with these libraries.
 *
 *     floor THREADS CONTENT OUTPUT LIST
 *
 * It walks CONTENT, reads every file, parses its front matter to libyaml's events and its Markdown with cmark-gfm and the
 * four extensions that the site's Markdown has, renders that to HTML with the library's own renderer, and writes into
 * the folder OUTPUT, which is there and empty, the files of LIST with their sizes, folders included. A file of LIST that
 * is made from a source begins with that source's HTML; the rest of it, and all other files, are filler. Every file is put
 * together in memory and written by one call (large ones by one for each MiB), as a real program would.
 *
 * A line of LIST holds, parted by tabs: `folder` and a path (made at the start, in this order); or `file`, 1 where its folder
 * is to be made just before it, else 0, its size, its path, and its source's path below CONTENT or nothing.
 */

#define _GNU_SOURCE
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdarg.h>
#include <stdatomic.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>
#include <yaml.h>

enum { PIECE = 1 << 20, SHARE = 8 };

struct output {
    char *path;
    const char *source; /* empty where it has none */
    size_t size;
    bool makes_folder;
};

struct outputs {
    struct output *items;
    size_t count, room;
};

struct names {
    char **items;
    size_t count, room;
};

/* Grows where needed and never gives back, as a program's reused buffers do. */
struct buffer {
    char *bytes;
    size_t room;
};

static int content, output;
static struct names sources;  /* paths below CONTENT, sorted */
static struct outputs pages;  /* made from a source, sorted by it */
static struct outputs others; /* in the order of LIST */
static atomic_size_t next_source, next_other;
static atomic_size_t events, html_bytes, written_files, written_bytes;
static pthread_mutex_t finishing = PTHREAD_MUTEX_INITIALIZER;
static pthread_barrier_t all_read;
static char filler[PIECE];
static const char *const extensions[] = {"table", "strikethrough", "autolink", "tasklist"};

__attribute__((noreturn, format(printf, 1, 2))) static void fail(const char *format, ...) {
    va_list arguments;
    va_start(arguments, format);
    fputs("floor: ", stderr);
    vfprintf(stderr, format, arguments);
    fputc('\n', stderr);
    va_end(arguments);
    exit(1);
}

static void *enough(void *memory) {
    if (!memory) fail("no memory");
    return memory;
}

/* Room for one more. */
static void *grown(void *items, size_t count, size_t *room, size_t size) {
    if (count < *room) return items;
    *room = *room ? *room * 2 : 1024;
    return enough(realloc(items, *room * size));
}

static void reserve(struct buffer *buffer, size_t size) {
    if (size <= buffer->room) return;
    buffer->room = size * 3 / 2;
    buffer->bytes = enough(realloc(buffer->bytes, buffer->room));
}

/* ---- What there is to do ---- */

static void walk(int parent, const char *name, const char *prefix) {
    int folder = openat(parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    DIR *entries = folder < 0 ? NULL : fdopendir(folder);
    if (!entries) fail("%s%s: %s", prefix, name, strerror(errno));
    for (struct dirent *entry; (entry = readdir(entries));) {
        if (entry->d_name[0] == '.') continue;
        char path[4096];
        if (snprintf(path, sizeof path, "%s%s", prefix, entry->d_name) >= (int)sizeof path - 1) fail("a path is too long");
        if (entry->d_type == DT_DIR) {
            strcat(path, "/");
            walk(folder, entry->d_name, path);
        } else if (entry->d_type == DT_REG) {
            sources.items = grown(sources.items, sources.count, &sources.room, sizeof *sources.items);
            sources.items[sources.count++] = enough(strdup(path));
        }
    }
    closedir(entries);
}

static int by_name(const void *left, const void *right) { return strcmp(*(char *const *)left, *(char *const *)right); }

static int by_source(const void *left, const void *right) {
    return strcmp(((const struct output *)left)->source, ((const struct output *)right)->source);
}

static void make_folder(const char *path) {
    if (mkdirat(output, path, 0777)) fail("%s: %s", path, strerror(errno));
}

static void read_list(const char *name) {
    FILE *list = fopen(name, "r");
    if (!list) fail("%s: %s", name, strerror(errno));
    char *line = NULL;
    size_t room = 0;
    for (ssize_t length; (length = getline(&line, &room, list)) > 0;) {
        line[length - 1] = 0;
        char *rest = line, *kind = strsep(&rest, "\t");
        if (!strcmp(kind, "folder") && rest) {
            make_folder(rest);
            continue;
        }
        const char *makes_folder = strsep(&rest, "\t"), *size = strsep(&rest, "\t"), *path = strsep(&rest, "\t");
        if (strcmp(kind, "file") || !rest) fail("%s: no line of a list: %s", name, line);
        struct outputs *outputs = *rest ? &pages : &others;
        outputs->items = grown(outputs->items, outputs->count, &outputs->room, sizeof *outputs->items);
        outputs->items[outputs->count++] = (struct output){
            .path = enough(strdup(path)),
            .source = enough(strdup(rest)),
            .size = strtoull(size, NULL, 10),
            .makes_folder = *makes_folder == '1',
        };
    }
    free(line);
    fclose(list);
    if (pages.count) qsort(pages.items, pages.count, sizeof *pages.items, by_source);
}

/* ---- Reading ---- */

static size_t read_file(const char *path, struct buffer *text) {
    int file = openat(content, path, O_RDONLY | O_CLOEXEC);
    struct stat status;
    if (file < 0 || fstat(file, &status)) fail("%s: %s", path, strerror(errno));
    reserve(text, (size_t)status.st_size + 1);
    size_t size = 0;
    for (ssize_t count; (count = read(file, text->bytes + size, text->room - size)) != 0; size += (size_t)count) {
        if (count < 0) fail("%s: %s", path, strerror(errno));
        if (size + (size_t)count == text->room) reserve(text, text->room + 1);
    }
    close(file);
    return size;
}

static size_t parse_yaml(const char *path, const char *bytes, size_t size) {
    yaml_parser_t parser;
    yaml_event_t event;
    size_t count = 0;
    if (!yaml_parser_initialize(&parser)) fail("no memory");
    yaml_parser_set_input_string(&parser, (const unsigned char *)bytes, size);
    for (bool goes_on = true; goes_on; count++) {
        if (!yaml_parser_parse(&parser, &event)) fail("%s: %s", path, parser.problem);
        goes_on = event.type != YAML_STREAM_END_EVENT;
        yaml_event_delete(&event);
    }
    yaml_parser_delete(&parser);
    return count;
}

/* The rendered text; the caller frees it. */
static char *render(const char *bytes, size_t size) {
    cmark_parser *parser = enough(cmark_parser_new(CMARK_OPT_FOOTNOTES));
    for (size_t index = 0; index < sizeof extensions / sizeof *extensions; index++) {
        cmark_syntax_extension *extension = cmark_find_syntax_extension(extensions[index]);
        if (!extension) fail("cmark-gfm has no extension %s", extensions[index]);
        cmark_parser_attach_syntax_extension(parser, extension);
    }
    cmark_parser_feed(parser, bytes, size);
    /* Strikethrough and autolinks switch a table of the whole process on and off while inlines are parsed. */
    pthread_mutex_lock(&finishing);
    cmark_node *root = cmark_parser_finish(parser);
    pthread_mutex_unlock(&finishing);
    char *html = enough(cmark_render_html(enough(root), CMARK_OPT_FOOTNOTES, cmark_parser_get_syntax_extensions(parser)));
    cmark_node_free(root);
    cmark_parser_free(parser);
    return html;
}

/* ---- Writing ---- */

static void put(int file, const char *path, const char *bytes, size_t size) {
    while (size) {
        ssize_t count = write(file, bytes, size);
        if (count < 0) fail("%s: %s", path, strerror(errno));
        bytes += count;
        size -= (size_t)count;
    }
}

static void write_output(const struct output *to, const char *html, size_t length, struct buffer *page) {
    if (to->makes_folder) {
        char folder[4096];
        snprintf(folder, sizeof folder, "%.*s", (int)(strrchr(to->path, '/') - to->path), to->path);
        make_folder(folder);
    }
    int file = openat(output, to->path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666);
    if (file < 0) fail("%s: %s", to->path, strerror(errno));
    if (length > to->size) length = to->size;
    for (size_t done = 0; done < to->size;) {
        size_t piece = to->size - done < PIECE ? to->size - done : PIECE;
        size_t from_html = done < length ? (length - done < piece ? length - done : piece) : 0;
        reserve(page, piece);
        if (from_html) memcpy(page->bytes, html + done, from_html);
        memcpy(page->bytes + from_html, filler, piece - from_html);
        put(file, to->path, page->bytes, piece);
        done += piece;
    }
    if (close(file)) fail("%s: %s", to->path, strerror(errno));
    atomic_fetch_add_explicit(&written_files, 1, memory_order_relaxed);
    atomic_fetch_add_explicit(&written_bytes, to->size, memory_order_relaxed);
}

/* ---- The work ---- */

static void make_page(const char *source, struct buffer *text, struct buffer *page) {
    size_t size = read_file(source, text), ends_in = strlen(source);
    if (ends_in > 4 && !strcmp(source + ends_in - 4, ".yml")) {
        atomic_fetch_add_explicit(&events, parse_yaml(source, text->bytes, size), memory_order_relaxed);
        return;
    }
    if (ends_in < 3 || strcmp(source + ends_in - 3, ".md")) return;
    const char *body = text->bytes;
    if (size > 4 && !memcmp(text->bytes, "---\n", 4)) {
        const char *end = memmem(text->bytes + 3, size - 3, "\n---\n", 5);
        if (!end) fail("%s: the front matter has no end", source);
        size_t yaml = (size_t)(end + 1 - (text->bytes + 4));
        atomic_fetch_add_explicit(&events, parse_yaml(source, text->bytes + 4, yaml), memory_order_relaxed);
        body = end + 5;
    }
    char *html = render(body, size - (size_t)(body - text->bytes));
    size_t length = strlen(html);
    atomic_fetch_add_explicit(&html_bytes, length, memory_order_relaxed);
    struct output key = {.source = source};
    const struct output *to = pages.count ? bsearch(&key, pages.items, pages.count, sizeof key, by_source) : NULL;
    if (to) write_output(to, html, length, page);
    free(html);
}

static void *work(void *unused) {
    struct buffer text = {0}, page = {0};
    for (size_t start; (start = atomic_fetch_add(&next_source, SHARE)) < sources.count;) {
        for (size_t index = start; index < sources.count && index < start + SHARE; index++)
            make_page(sources.items[index], &text, &page);
    }
    /* Lists, feeds and counts need what all files say. */
    pthread_barrier_wait(&all_read);
    for (size_t start; (start = atomic_fetch_add(&next_other, SHARE)) < others.count;) {
        for (size_t index = start; index < others.count && index < start + SHARE; index++)
            write_output(&others.items[index], "", 0, &page);
    }
    free(text.bytes);
    free(page.bytes);
    return unused;
}

int main(int count, char **arguments) {
    enum { MOST = 256 };
    int threads = count == 5 ? atoi(arguments[1]) : 0;
    if (threads < 1 || threads > MOST) fail("usage: floor THREADS CONTENT OUTPUT LIST");
    content = open(arguments[2], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    output = open(arguments[3], O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (content < 0 || output < 0) fail("%s: %s", content < 0 ? arguments[2] : arguments[3], strerror(errno));
    for (size_t index = 0; index < sizeof filler; index++) filler[index] = index % 64 == 63 ? '\n' : (char)('a' + index % 26);
    cmark_gfm_core_extensions_ensure_registered();
    read_list(arguments[4]);
    walk(content, ".", "");
    if (sources.count) qsort(sources.items, sources.count, sizeof *sources.items, by_name);
    pthread_barrier_init(&all_read, NULL, (unsigned)threads);
    pthread_t others_threads[MOST];
    for (int index = 1; index < threads; index++)
        if (pthread_create(&others_threads[index], NULL, work, NULL)) fail("no thread could be started");
    work(NULL);
    for (int index = 1; index < threads; index++) pthread_join(others_threads[index], NULL);
    printf("%zu sources, %zu events, %zu bytes of HTML, %zu files with %zu bytes\n", sources.count, atomic_load(&events),
        atomic_load(&html_bytes), atomic_load(&written_files), atomic_load(&written_bytes));
    return 0;
}
