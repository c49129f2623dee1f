/* shm put KEY TEXT: makes a segment of System V shared memory and writes a text into it.
   shm get KEY: prints the text of the segment, or "none" where nobody here has made one. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ipc.h>
#include <sys/shm.h>

enum { SIZE = 4096 };

int main(int count, char **words) {
  int puts_text = count == 4 && strcmp(words[1], "put") == 0;
  int gets_text = count == 3 && strcmp(words[1], "get") == 0;
  if (!puts_text && !gets_text) return 2;

  key_t key = (key_t)strtol(words[2], NULL, 0);
  int segment = shmget(key, SIZE, puts_text ? IPC_CREAT | 0600 : 0);
  if (segment < 0) {
    puts("none");
    return 1;
  }
  char *text = shmat(segment, NULL, 0);
  if (text == (void *)-1) return 1;
  if (puts_text) snprintf(text, SIZE, "%s", words[3]);
  else puts(text);
  return 0;
}
