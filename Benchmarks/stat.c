/*
 * Asks the system for the state of every file of a list, on one thread: the least that a build needs which finds
 * nothing changed.
 *
 *     stat LIST
 *
 * LIST holds a path on each line; those that begin with `:` name the folder that the following ones lie in. Ends with 1
 * where a file is missing.
 */

#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

int main(int count, char **arguments) {
    int list = count == 2 ? open(arguments[1], O_RDONLY) : -1;
    struct stat status;
    if (list < 0 || fstat(list, &status)) {
        fprintf(stderr, "usage: stat LIST\n");
        return 1;
    }
    size_t size = (size_t)status.st_size, have = 0;
    char *text = malloc(size + 1);
    for (ssize_t part; text && have < size && (part = read(list, text + have, size - have)) > 0;) have += (size_t)part;
    if (!text || have < size) {
        fprintf(stderr, "stat: %s cannot be read\n", arguments[1]);
        return 1;
    }
    text[size] = 0;

    int folder = AT_FDCWD;
    size_t files = 0;
    unsigned long long bytes = 0;
    for (char *line = text, *end; line < text + size; line = end + 1) {
        end = strchrnul(line, '\n');
        *end = 0;
        if (*line == ':') {
            if (folder != AT_FDCWD) close(folder);
            folder = open(line + 1, O_RDONLY | O_DIRECTORY);
            if (folder >= 0) continue;
        } else if (!fstatat(folder, line, &status, AT_SYMLINK_NOFOLLOW)) {
            files += 1;
            bytes += (unsigned long long)status.st_size;
            continue;
        }
        fprintf(stderr, "stat: %s: %s\n", line, strerror(errno));
        return 1;
    }
    printf("%zu files with %llu bytes\n", files, bytes);
    free(text);
    return 0;
}
