# AT exchanges over a terminal as a plain script does them: a write, reads up to the final result code, nothing judged.
# Arguments: the terminal, how many. Prints exchanges a second, after as many to warm up.
import os
import select
import sys
import termios
import time
import tty

path, count = sys.argv[1], int(sys.argv[2])
line = os.open(path, os.O_RDWR | os.O_NOCTTY)
tty.setraw(line)
attributes = termios.tcgetattr(line)
attributes[4] = attributes[5] = termios.B115200
termios.tcsetattr(line, termios.TCSANOW, attributes)


def exchange(command):
    os.write(line, command + b"\r")
    answer = b""
    while not answer.endswith(b"OK\r\n"):
        ready, _, _ = select.select([line], [], [], 5)
        if not ready:
            sys.exit("no answer to %r, only %r" % (command, answer))
        answer += os.read(line, 4096)
    return answer


def exchanges():
    for _ in range(count):
        if exchange(b"AT#CALLBACKTIMER?") != b"#CALLBACKTIMER: 2\r\n\r\nOK\r\n":
            sys.exit("another answer")


for command in (b"ATE0", b"AT+WOPEN=1", b"AT+CMEE=1"):
    exchange(command)
exchanges()
began = time.perf_counter()
exchanges()
print(count / (time.perf_counter() - began))
