#: core
import argparse
import os
import re
import subprocess
import sys
import threading
import time

try:
    import serial
except ImportError:
    sys.exit("this needs pyserial: apt install python3-serial, or pip install pyserial")

ANSWER = 2.0  # seconds that an answer may take where the case names no other time
QUIET = 0.3  # so long a silence means that nothing more comes
TOLERANCE = 0.5  # by so much a measured time may lie outside its window
MOST = 1 << 20  # octets that are kept unread


class Differs(Exception):
    def __init__(self, expected, came):
        Exception.__init__(self)
        self.expected, self.came = expected, came


class Unjudged(Exception):
    pass


NAMES = ("NUL SOH STX ETX EOT ENQ ACK BEL BS HT LF VT FF CR SO SI DLE DC1 DC2 DC3 DC4 NAK SYN ETB CAN EM SUB ESC FS GS"
         " RS US").split()


def shown(octets, most=2000):
    """Octets as text: [CR] and so on by name, others as [0x80], a literal bracket doubled."""
    if not octets:
        return "nothing"
    signs = []
    for octet in octets[:most]:
        if octet < 32:
            signs.append("[" + NAMES[octet] + "]")
        elif octet == ord("["):
            signs.append("[[")
        else:
            signs.append(chr(octet) if octet < 127 else "[0x%02X]" % octet)
    more = len(octets) - most
    return "".join(signs) + (" ... %d octets more" % more if more > 0 else "")


def differing(expected, came):
    at = 0
    while at < len(expected) and at < len(came) and expected[at] == came[at]:
        at += 1
    return at


class Modem:
    def __init__(self, options):
        self.options = options
        self.port = serial.serial_for_url(options.port, options.baud, timeout=0.05, write_timeout=30)
        self.unread = b""
        self.arrived = self.happened = time.monotonic()
        self.failing = self.recorded = None
        time.sleep(0.1)
        self.drain()

    def receive(self, longest):
        """Waits that long for octets; false if none came."""
        until = time.monotonic() + longest
        while True:
            octets = self.port.read(1)
            if octets:
                if not self.unread:
                    self.arrived = time.monotonic()
                self.unread += octets + self.port.read(min(self.port.in_waiting, 65536))
                return True
            if time.monotonic() >= until:
                return False

    def take(self, count):
        octets, self.unread = self.unread[:count], self.unread[count:]
        self.happened = time.monotonic() if self.unread else max(self.happened, self.arrived)
        return octets

    def drain(self, quiet=QUIET):
        """Everything until a silence, and not for ever."""
        until = time.monotonic() + 10
        while time.monotonic() < until and len(self.unread) < MOST and self.receive(quiet):
            pass
        return self.take(len(self.unread))

    def differs(self, expected, came):
        raise Differs(expected, came)

    def send(self, octets, at_a_time=0, alone=True):
        """Writes exactly these octets. What is unread now was not awaited by anything, unless data is under way."""
        self.receive(0)
        if alone and self.unread:
            self.differs("nothing more", self.drain())
        print("  host  " + shown(octets, 200))
        for at in range(0, len(octets), at_a_time or 1024):
            self.port.write(octets[at:at + (at_a_time or 1024)])
            self.port.flush()
        self.happened = time.monotonic()

    def settings(self, lines, judged=True):
        """Command lines that only prepare: an OK in whatever framing will do. Whether echo was on does not matter."""
        for line in lines:
            self.send(line + b"\r")
            longest = 30 if re.search(rb"(?i)#CONNECTIONSTOP|\+CGATT=|#(GET|PUT|SEND)MAIL", line) else ANSWER
            before = rb"(?:%s)?[\r\n]*" % re.escape(line + b"\r") if judged else rb".*?"
            result = re.compile(before + rb"(OK|(?<![!-~])[04]|ERROR|[#+]CME ERROR[^\r]*)\r\n?", re.S)
            found = None
            while not found:
                if not self.receive(longest) or len(self.unread) > 4096:
                    self.differs(b"\r\nOK\r\n", self.drain())
                found = result.match(self.unread)
            if found.end() == len(self.unread) and self.receive(0.05):
                found = result.match(self.unread)
            if judged and found.group(1) not in (b"OK", b"0"):
                self.differs(b"\r\nOK\r\n", self.drain())
            self.take(found.end())
            if not judged:
                self.drain(0.1)

    def expect(self, what, within=ANSWER, accepted=None, window=None):
        """Takes exactly these octets, or what the manual accepts in their place; the first may take so long."""
        began = self.happened
        if window:
            within = max(0, began + window[1] + TOLERANCE + 5 - time.monotonic())
        first = None
        if accepted:
            came, first = self.matching(what, accepted, within)
        else:
            taken = 0
            while taken < len(what):
                if not self.unread and not self.receive(within if taken == 0 else max(ANSWER, min(within, 5))):
                    self.differs(what, what[:taken])
                first = first or self.arrived
                piece = self.unread[:len(what) - taken]
                if what[taken:taken + len(piece)] != piece:
                    self.differs(what, what[:taken] + self.drain())
                taken += len(self.take(len(piece)))
        if window and first is not None:
            measured = first - began
            text = "after %.2f s" % measured
            print("        %s came %s" % (shown(what, 60), text))
            if not window[0] - TOLERANCE <= measured <= window[1] + TOLERANCE:
                self.differs("not before %g s and not after %g s" % window, "%s %s" % (shown(what, 60), text))

    def matching(self, what, accepted, within):
        pattern = re.compile(accepted, re.S)
        longest, first = within, None
        while True:
            first = first or (self.arrived if self.unread else None)
            found = pattern.match(self.unread)
            more = bool(found) and found.end() in (0, len(self.unread))
            if found and not (more and self.receive(longest if not self.unread else QUIET)):
                return self.take(found.end()), first
            if not found and (len(self.unread) > MOST or not self.receive(longest)):
                self.differs(what, self.drain())
            longest = max(ANSWER, min(within, 5))

    def silence(self, seconds):
        """Nothing may come in this time."""
        if self.unread or self.receive(seconds):
            self.differs("nothing for %g s" % seconds, self.drain())

    def let_pass(self, seconds):
        """Time goes by; what comes is kept for what is expected next."""
        until = time.monotonic() + seconds
        while time.monotonic() < until and len(self.unread) < MOST:
            self.receive(until - time.monotonic())

    def fails_here(self, recorded):
        """What comes now is where the case failed, and what the modem did then if all of it was recorded."""
        self.failing, self.recorded = True, recorded
        print("  --    here it failed")
#: world
    def world(self, number, text, now=False):
        """Something that no serial line can do: a person does it, or a command that was named by --do."""
        print("  [%d]   %s%s" % (number, "do it NOW: " if now else "it has to be so: ", text.replace("\n", "\n        ")))
        if self.options.do:
            done = subprocess.run([self.options.do, str(number)], stdin=subprocess.DEVNULL, timeout=120)
            if done.returncode:
                raise Unjudged("%s %d failed" % (self.options.do, number))
        elif not self.options.assume:
            self.ask("        press Enter when it is so: ")
        self.happened = time.monotonic()

    def ask(self, question):
        said = []
        sys.stdout.write(question)
        sys.stdout.flush()
        asking = threading.Thread(target=lambda: said.append(sys.stdin.readline()), daemon=True)
        asking.start()
        asking.join(1800)
        if not said or not said[0]:
            raise Unjudged("nobody answered")
        return said[0].strip().lower()
#: look
    def look(self, text):
        """What has to be seen elsewhere; only a person can tell."""
        print("  see   " + text.replace("\n", "\n        "))
        self.let_pass(2)
        if self.failing:
            if self.options.do or self.options.assume or not sys.stdin.isatty():
                raise Unjudged("a serial line does not show this: look there yourself")
            if not self.ask("        was it so? [y/n]: ").startswith("y"):
                self.differs(text, "something else, as you say")
#: restart
    def restart(self, number, idle):
        """The modem is switched off and on; then it has to answer again."""
        self.world(number, "switch the modem off and on (a hard reset)", now=True)
        until = time.monotonic() + 30
        while time.monotonic() < until:
            self.drain(1)
            self.port.write(b"AT\r")
            if self.receive(2):
                break
        self.drain()
        self.settings(idle, judged=False)
#: online
    def online(self):
        """The connection that was just asked for: any spelling of being connected will do."""
        pattern = re.compile(rb"(.*?)((?i:ok_info_ppp|ok_info_gprsactivation|ppp ok)[^\r\n]*\r)", re.S)
        while not pattern.match(self.unread):
            failed = re.search(rb"(ERROR|NO CARRIER|NO ANSWER|BUSY|TIMEOUT)[^\r\n]*\r", self.unread)
            if failed or len(self.unread) > MOST or not self.receive(60):
                self.differs("a message that the modem is connected", self.drain())
        print("  modem " + shown(self.drain(2)))
#: whatever
    def whatever(self):
        """What comes is not judged."""
        self.receive(ANSWER)
        print("  modem " + shown(self.drain()))
#: only
    def only(self, silence, indications):
        """Nothing but these, each so many times, until a silence: text, what else is accepted, least, most."""
        counts, came = [0] * len(indications), b""
        named = " | ".join("%s %d to %d times" % (shown(text), least, most) for text, _, least, most in indications)
        while True:
            hits = []
            for at, (text, accepted, least, most) in enumerate(indications):
                found = re.match(accepted or re.escape(text), self.unread, re.S)
                if found and found.end():
                    hits.append((counts[at] >= most, at, found.end()))
            if hits:
                full, at, end = min(hits)
                came += self.take(end)
                counts[at] += 1
                if full:
                    self.differs(named, came + self.drain())
            elif not self.receive(silence):
                break
            elif len(self.unread) > 4096:
                self.differs(named, came + self.drain())
        if self.unread or any(count < each[2] for count, each in zip(counts, indications)):
            self.differs(named, came + self.drain())
#: answer
    def answer(self, rule, lines, accepted):
        """A whole answer up to its final result code, and what has to be said of its lines."""
        whole = re.compile(rb"(.*?)\r\n?(OK|ERROR|[#+]CME ERROR ?: ?[^\r\n]*|Ok_Info_SocketClosed)\r\n", re.S)
        while not whole.match(self.unread):
            if len(self.unread) > MOST or not self.receive(ANSWER):
                self.differs("a report and a final result code", self.drain())
        came = self.take(whole.match(self.unread).end())
        report = whole.match(came).group(1).split(b"\r\n")
        patterns = [re.compile(also or re.escape(line), re.S) for line, also in zip(lines, accepted)]
        if rule == "among":
            text = b"\r\n" + b"\r\n".join(report) + b"\r\n"
            good = re.search(rb"\r\n(?:" + patterns[0].pattern + rb")(?=\r\n)", text, re.S)
        elif rule == "none":
            good = not any(line.startswith(lines[0]) for line in report)
        elif rule == "first":
            first = next((line for line in report if line), b"")
            good = first and not first.startswith(lines[0])
        else:
            named = [line for line in report if line.startswith(b"#")]
            good = len(named) == len(patterns) and all(each.match(line) for each, line in zip(patterns, named))
        if not good:
            names = {"among": "a line ", "none": "no line that begins with ", "first": "a first line not begun with ",
                     "order": "lines that begin, in this order: "}
            self.differs(names[rule] + " | ".join(shown(line) for line in lines), came)
#: mail
    def mail(self, before, body, cut_off):
        """A mail up to CR LF . CR LF: what must precede its body, and its body to the octet."""
        end, most, until = b"\r\n.\r\n", len(body or b"") + MOST, time.monotonic() + 60 + len(body or b"") / 100
        while end not in self.unread:
            if len(self.unread) > most or time.monotonic() > until or not self.receive(10):
                self.differs("a mail and " + shown(end), self.drain())
        whole = self.take(self.unread.index(end) + len(end))[:-len(end)]
        header, text = b"", whole
        if before is not None:
            ended = next((each for each in (whole, whole + b"\r\n") if body and each.endswith(body)), None)
            if ended is not None and not cut_off:
                header, text = ended[:len(ended) - len(body)], body
            else:
                header, _, text = whole.partition(b"\r\n\r\n")
        if body is not None and not (body.startswith(text) if cut_off else text in (body, body[:-2])):
            self.differs(body, text)
        for words in before or []:
            if words not in header:
                self.differs(words, header)
#: generated


class Random:
    """The generator of java.util.Random: the content of the case is made by it."""

    def __init__(self, seed):
        self.seed = (seed ^ 0x5DEECE66D) & ((1 << 48) - 1)

    def bits(self, count):
        self.seed = (self.seed * 0x5DEECE66D + 0xB) & ((1 << 48) - 1)
        return self.seed >> (48 - count)

    def below(self, bound):
        value = self.bits(31)
        if bound & (bound - 1) == 0:
            return bound * value >> 31
        while value - value % bound + bound - 1 >= 1 << 31:
            value = self.bits(31)
        return value % bound


def data(octets, mask=0xFF):
    """Each value in order, then no order at all."""
    random, made = Random(octets), bytearray()
    while len(made) < octets:
        word = random.bits(32)
        made += bytes((word & 0xFF, word >> 8 & 0xFF, word >> 16 & 0xFF, word >> 24 & 0xFF))
    return bytes((at if at < 256 else made[at]) & mask for at in range(octets))


def coded(octets):
    """With DLE before each ETX and DLE."""
    return octets.replace(b"\x10", b"\x10\x10").replace(b"\x03", b"\x10\x03")


def text(octets, high=False):
    """Lines of varying length, none empty, none that begins with a dot."""
    random, made = Random(octets), bytearray()
    firsts = list(range(0x80, 0x100)) if high else []
    for size in range(len(firsts), 1, -1):
        other = random.below(size)
        firsts[size - 1], firsts[other] = firsts[other], firsts[size - 1]
    while len(made) < octets:
        left = octets - len(made) - 2
        length = min(left, 1 + random.below(76))
        if 0 < left - length < 3:
            length = left
        for at in range(length):
            if firsts:
                octet = firsts.pop(0)
            elif high and random.bits(1):
                octet = 0x80 + random.below(0x80)
            else:
                octet = 0x21 + random.below(0x5E)
            made.append(0x3A if at == 0 and octet == 0x2E else octet)
        made += b"\r\n"
    return bytes(made)
#: main


def main():
    parser = argparse.ArgumentParser(description=TITLE, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("port", help="/dev/ttyUSB0, COM3, or socket://127.0.0.1:7000")
    parser.add_argument("--baud", type=int, default=115200)
    parser.add_argument("--assume", action="store_true", help="all that is numbered is so, or done: do not ask")
    parser.add_argument("--do", metavar="COMMAND", help="run this with the number of each thing that is to be done")
    options = parser.parse_args()
    if WORLD and not (options.do or options.assume or sys.stdin.isatty()):
        print("NOT JUDGED: %d things have to be done that no serial line can do (they are numbered in this file): run it"
              " in a terminal, or with --do COMMAND, or with --assume" % WORLD)
        return 2
    try:
        modem = Modem(options)
    except (serial.SerialException, OSError, ValueError) as refused:
        print("NOT JUDGED: %s cannot be opened: %s" % (ascii(options.port), ascii(str(refused))))
        return 2
    try:
        replay(modem)
    except Differs as found:
        say_what_is_assumed(options)
        return judge(modem, found)
    except (Unjudged, serial.SerialException, OSError, KeyError, subprocess.SubprocessError) as why:
        print("NOT JUDGED: " + (ascii(str(why)) if not isinstance(why, KeyError) else
                                "the environment has to tell " + ascii(why.args[0])))
        return 2
    except KeyboardInterrupt:
        return 2
    finally:
        modem.port.close()
    say_what_is_assumed(options)
    print("NOT REPRODUCED: the modem did all that was expected (or it takes what earlier cases had left)" if FAILED
          else "AS RECORDED: passed again")
    return 0


def say_what_is_assumed(options):
    if WORLD and options.assume and not options.do:
        print("  assumed   the %d numbered things, which nobody did: what follows is worth as much as that" % WORLD)


def judge(modem, found):
    both = isinstance(found.expected, bytes) and isinstance(found.came, bytes)
    print("  expected  " + (shown(found.expected) if isinstance(found.expected, bytes) else found.expected))
    print("  came      " + (shown(found.came) if isinstance(found.came, bytes) else found.came))
    at = differing(found.expected, found.came) if both and found.came else 0
    if at:
        print("  differ    after %d octets: expected %s, came %s"
              % (at, shown(found.expected[at:at + 40]), shown(found.came[at:at + 40])))
    if FAILED and not modem.failing:
        print("NOT JUDGED: the modem does otherwise before the place where it failed when recorded")
        return 2
    recorded = modem.recorded
    if recorded is not None and isinstance(found.came, bytes) and not (recorded and found.came.startswith(recorded)
                                                                       or recorded == found.came):
        print("  recorded  " + shown(recorded))
        print("REPRODUCED, though not in the same words: it is not what was expected")
    else:
        print("REPRODUCED" if FAILED else "NOT AS RECORDED: it passed then")
    return 1


if __name__ == "__main__":
    sys.exit(main())
