@E-10
Feature: #PING: is a host alive?

  Sends PINGNUM echo requests to PINGREMOTE and tells of each whether it was answered, and when. How long it waits, and how far
  the requests are apart, stands in 01-pingdelay, how many there are in 02-pingnum.

  Background:
    Given the host has set:
      | AT#PINGREMOTE="198.51.100.7" |
      | AT#PINGNUM=2                 |
      | AT#PINGDELAY=2               |
      | AT#DNSSERV1="198.51.100.53"  |
      | AT#DNSSERV2="198.51.100.54"  |

  Rule: Each request that is answered is told with the remote in quotes and the milliseconds, each that is not by NO answer, and OK follows the last

    Background:
      Given the modem is connected over "GPRS"

    # Ten requests, of which the sixth is lost.
    @T-7-02.r01 @R-7-014 @R-7-015 @R-7-016 @R-7-017 @BV @needs-routes @needs-gprs-outcome @E-131 @E-192 @E-195
    Scenario: Ten requests to wavecom.com
      Given the host has set:
        | AT#PINGREMOTE="wavecom.com" |
        | AT#PINGNUM=10               |
      And the name servers:
        | 198.51.100.53 | wavecom.com | 198.51.100.7 |
        | 198.51.100.54 | wavecom.com | 198.51.100.7 |
      And pings of "198.51.100.7" are answered after "900, 900, 800, 800, 1000, none, 900, 800, 900, 900" ms
      When the host issues `AT#PING`
      Then the modem indicates within 60 s `"wavecom.com" is alive : time = 9{int} ms`
      And the modem indicates within 10 s `"wavecom.com" is alive : time = 9{int} ms`
      And the modem indicates within 10 s `"wavecom.com" is alive : time = 8{int} ms`
      And the modem indicates within 10 s `"wavecom.com" is alive : time = 8{int} ms`
      And the modem indicates within 10 s `"wavecom.com" is alive : time = 10{int} ms`
      And the modem indicates within 10 s `NO answer from "wavecom.com"`
      And the modem indicates within 10 s `"wavecom.com" is alive : time = 9{int} ms`
      And the modem indicates within 10 s `"wavecom.com" is alive : time = 8{int} ms`
      And the modem indicates within 10 s `"wavecom.com" is alive : time = 9{int} ms`
      And the modem indicates within 10 s `"wavecom.com" is alive : time = 9{int} ms`
      And the modem answers within 10 s `OK`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | dns.asked | 198.51.100.53 wavecom.com |

    @R-7-014.address @BV @needs-routes @needs-gprs-outcome @E-192
    Scenario: An address is quoted as it is
      Given pings of "198.51.100.7" are answered after "300" ms
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `"198.51.100.7" is alive : time = 3{int} ms`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 3{int} ms`
      And the modem answers within 10 s `OK`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | dns.asked | nothing |

    # Each time belongs to its own request.
    @R-7-014.times @BV @needs-routes @needs-gprs-outcome @E-192
    Scenario: Times that rise and fall
      Given the host has set `AT#PINGNUM=5`
      And pings of "198.51.100.7" are answered after "1500, 30, 700, 200, 1100" ms
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `"198.51.100.7" is alive : time = 15{int} ms`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 3{int} ms`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 7{int} ms`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 2{int} ms`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 11{int} ms`
      And the modem answers within 10 s `OK`

    @BV @needs-routes @needs-gprs-outcome @E-192
    Scenario Outline: Of two requests <which> is lost
      Given pings of "198.51.100.7" are answered after "<times>" ms
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `<first>`
      And the modem indicates within 10 s `<second>`
      And the modem answers within 10 s `OK`
      And the modem writes nothing for 5 seconds

      Examples:
        | id             | which      | times     | first                                         | second                                        |
        | R-7-015.first  | the first  | none, 400 | NO answer from "198.51.100.7"                 | "198.51.100.7" is alive : time = 4{int} ms    |
        | R-7-015.second | the second | 400, none | "198.51.100.7" is alive : time = 4{int} ms    | NO answer from "198.51.100.7"                 |

    # What follows the lines then is not stated: OK, or an error.
    @R-7-015.all @R-7-016 @BV @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-192 @E-194
    Scenario: All requests are lost
      Given the host has set `AT#PINGNUM=3`
      And pings of "198.51.100.7" are answered after "none" ms
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `NO answer from "198.51.100.7"`
      And the modem indicates within 10 s `NO answer from "198.51.100.7"`
      And the modem indicates within 10 s `NO answer from "198.51.100.7"`
      And the modem answers within 10 s `OK`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-7-015.nobody @R-7-016 @BV @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-192 @E-194
    Scenario: Nobody is at that address, though somebody is at another one
      Given the host has set `AT#PINGREMOTE="198.51.100.8"`
      And pings of "198.51.100.7" are answered after "300" ms
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `NO answer from "198.51.100.8"`
      And the modem indicates within 10 s `NO answer from "198.51.100.8"`
      And the modem answers within 10 s `OK`

    @R-7-014.echo @BV @needs-routes @needs-gprs-outcome @E-192
    Scenario: With ATE1 the command is echoed
      Given pings of "198.51.100.7" are answered after "300" ms
      And the host issues `ATE1`
      And the modem writes `[CR][LF]OK[CR][LF]`
      When the host writes `AT#PING[CR]`
      Then the modem writes `AT#PING[CR]`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 3{int} ms`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 3{int} ms`
      And the modem answers within 10 s `OK`

    # No number stands for these lines: they keep their text, or are left out.
    @R-7-014.numeric @BV @needs-routes @needs-gprs-outcome @E-12 @E-14 @E-192
    Scenario: After ATV0
      Given the host has set `AT#PINGNUM=1`
      And pings of "198.51.100.7" are answered after "300" ms
      And the host issues `ATV0`
      And the modem writes `[CR]0[CR]`
      When the host issues `AT#PING`
      Then the modem writes within 10 s `[CR][LF]"198.51.100.7" is alive : time = 3{int} ms[CR][LF][CR]0[CR]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`

    # Nothing of one command may be left in the next one.
    @R-7-016.again @BV @needs-routes @needs-gprs-outcome @E-01 @E-192 @E-186
    Scenario: After AT#PING another one, and a session of AT#OUDP
      Given the host has set:
        | AT#UDPSERV="198.51.100.7" |
        | AT#UDPPORT=7007           |
        | AT#UDPTXDELAY=20          |
      And pings of "198.51.100.7" are answered after "none, 300, 400, 1400" ms
      And the host issues `AT#PING`
      And the modem indicates within 10 s `NO answer from "198.51.100.7"`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 3{int} ms`
      And the modem answers within 10 s `OK`
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `"198.51.100.7" is alive : time = 4{int} ms`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 14{int} ms`
      And the modem answers within 10 s `OK`
      When the host issues `AT#OUDP`
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `hello[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `hello`

    # The answer to the first command comes while the second one waits.
    @R-7-014.stale @R-7-015 @TI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-192 @E-194
    Scenario: An answer that is too late for one command is not taken for that of the next
      Given the host has set `AT#PINGNUM=1`
      And pings of "198.51.100.7" are answered after "3000, none" ms
      And the host issues `AT#PING`
      And the modem indicates within 10 s `NO answer from "198.51.100.7"`
      And the modem answers within 10 s `OK`
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `NO answer from "198.51.100.7"`
      And the modem answers within 10 s `OK`

  Rule: A data call carries the requests as well

    @T-1-01.r03 @R-7-014 @BV @needs-routes @needs-dial-outcome @needs-ppp-peer @E-192
    Scenario: Requests over a data call
      Given the modem is connected over "GSM"
      And pings of "198.51.100.7" are answered after "700" ms
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `"198.51.100.7" is alive : time = 7{int} ms`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 7{int} ms`
      And the modem answers within 10 s `OK`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: Each parameter is taken as it is when the command comes, whatever it was when the connection was made

    Background:
      Given the modem is connected over "GPRS"

    @T-7-01.r01 @BV @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-192 @E-194
    Scenario: PINGDELAY decides whether an answer comes in time
      Given pings of "198.51.100.7" are answered after "2500" ms
      And the host has set `AT#PINGNUM=1`
      And the host issues `AT#PING`
      And the modem indicates within 20 s `NO answer from "198.51.100.7"`
      And the modem answers within 10 s `OK`
      And the modem writes nothing for 5 seconds
      When the host issues `AT#PINGDELAY=4`
      Then the modem answers `OK`
      When the host issues `AT#PING`
      Then the modem indicates within 20 s `"198.51.100.7" is alive : time = 25{int} ms`
      And the modem answers within 10 s `OK`

    # The times run on: were there another request, the next time would not be the last one.
    @BV @needs-routes @needs-gprs-outcome @E-192
    Scenario Outline: PINGNUM is <what>
      Given the host has set `AT#PINGNUM=<number>`
      And pings of "198.51.100.7" are answered after "<times>, 1700" ms
      When the host issues `AT#PING`
      Then until 5 seconds of silence the modem indicates only:
        | "198.51.100.7" is alive : time = 3{int} ms | <number> | <number> |
        | OK                                         | 1        | 1        |
      Given the host has set `AT#PINGNUM=1`
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `"198.51.100.7" is alive : time = 17{int} ms`
      And the modem answers within 10 s `OK`

      Examples:
        | id             | covers          | what  | number | times              |
        | T-7-01.r02     | R-7-017 R-7-009 | three | 3      | 300, 300, 300      |
        | T-7-01.r02.one | R-7-017 R-7-009 | one   | 1      | 300                |

    @BV @needs-routes @needs-gprs-outcome @E-131 @E-192
    Scenario Outline: PINGREMOTE is <remote>
      Given pings of "198.51.100.7" are answered after "1200" ms
      And pings of "198.51.100.8" are answered after "300" ms
      When the host issues `AT#PINGREMOTE="<remote>"`
      Then the modem answers `OK`
      When the host issues `AT#PING`
      Then the modem indicates within 60 s `"<remote>" is alive : time = 3{int} ms`
      And the modem indicates within 10 s `"<remote>" is alive : time = 3{int} ms`
      And the modem answers within 10 s `OK`
      And the network has seen:
        | dns.asked | <asked> |

      Examples:
        | id              | remote            | asked                           |
        | T-7-01.r03      | 198.51.100.8      | nothing                         |
        | T-7-01.r03.name | peer2.example.org | 198.51.100.53 peer2.example.org |

  Rule: A name that is not resolved is told by 38027

    Background:
      Given the modem is connected over "GPRS"

    # With a name that the servers know the next command succeeds.
    @T-7-02.r02 @R-7-018 @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-127 @E-128 @E-131 @E-192
    Scenario: Neither server knows the name
      Given the host has set `AT#PINGREMOTE="absent.example.org"`
      And pings of "198.51.100.7" are answered after "300" ms
      When the host issues `AT#PING`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      Given the host has set `AT#PINGREMOTE="peer.example.org"`
      When the host issues `AT#PING`
      Then the modem indicates within 60 s `"peer.example.org" is alive : time = 3{int} ms`
      And the modem indicates within 10 s `"peer.example.org" is alive : time = 3{int} ms`
      And the modem answers within 10 s `OK`

    @BI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-127 @E-128 @E-131
    Scenario Outline: The primary server gives <one>, the secondary one <other>
      Given the host has set `AT#PINGREMOTE="lost.example.org"`
      And the name servers:
        | 198.51.100.53 | lost.example.org | <one>   |
        | 198.51.100.54 | lost.example.org | <other> |
      When the host issues `AT#PING`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id                 | one      | other    |
        | T-7-02.r02.silent  | nothing  | nothing  |
        | T-7-02.r02.unknown | nothing  | NXDOMAIN |
        | T-7-02.r02.failing | SERVFAIL | SERVFAIL |

    @R-7-018.secondary @BV @needs-routes @needs-gprs-outcome @E-128 @E-131 @E-192
    Scenario: The primary server is silent, the secondary one knows the name
      Given the host has set `AT#PINGREMOTE="found.example.org"`
      And the name servers:
        | 198.51.100.53 | found.example.org | nothing      |
        | 198.51.100.54 | found.example.org | 198.51.100.7 |
      And pings of "198.51.100.7" are answered after "300" ms
      When the host issues `AT#PING`
      Then the modem indicates within 60 s `"found.example.org" is alive : time = 3{int} ms`
      And the modem indicates within 10 s `"found.example.org" is alive : time = 3{int} ms`
      And the modem answers within 10 s `OK`

    # Which code that is, is not stated.
    @R-7-018.empty @BI @needs-gprs-outcome
    Scenario: PINGREMOTE is empty, which is recorded
      Given the host has set `AT#PINGREMOTE=""`
      When the host issues `AT#PING`
      Then whatever the modem answers is recorded

  Rule: AT#PING needs a link, which 35867 tells, and no other service, which 37122 tells

    @T-7-02.r03 @R-7-019 @R-7-013 @BO @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-192 @E-214
    Scenario: Before a connection, and in it
      Given pings of "198.51.100.7" are answered after "300" ms
      When the host issues `AT#PING`
      Then the modem answers `#CME ERROR: 35867`
      And the modem writes nothing for 5 seconds
      Given the modem is connected over "GPRS"
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `"198.51.100.7" is alive : time = 3{int} ms`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 3{int} ms`
      And the modem answers within 10 s `OK`

    @R-7-013.stopped @BO @needs-gprs-outcome @E-08 @E-09 @E-214
    Scenario: After a connection
      Given the modem is connected over "GPRS"
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#PING`
      Then the modem answers `#CME ERROR: 35867`

    @BO @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-159 @E-183 @E-192 @E-213 @E-237
    Scenario Outline: While <what> listens, and when it does so no more
      Given the host has set:
        | AT#TCPSERV=1,"203.0.113.7" |
        | AT#TCPPORT=1,23            |
        | AT#UDPSERV="203.0.113.7"   |
        | AT#UDPPORT=23              |
      And pings of "198.51.100.7" are answered after "300" ms
      And the modem is connected over "GPRS"
      And the host issues `<start>`
      And the modem answers `OK`
      When the host issues `AT#PING`
      Then the modem answers `#CME ERROR: 37122`
      And the modem writes nothing for 5 seconds
      Given `<stop>` is answered `OK`
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `"198.51.100.7" is alive : time = 3{int} ms`
      And the modem indicates within 10 s `"198.51.100.7" is alive : time = 3{int} ms`
      And the modem answers within 10 s `OK`

      Examples:
        | id          | what         | start          | stop          |
        | R-7-013.tcp | a TCP socket | AT#LTCPSTART=1 | AT#LTCPSTOP=1 |
        | R-7-013.udp | the UDP one  | AT#LUDPSTART   | AT#LUDPSTOP   |
