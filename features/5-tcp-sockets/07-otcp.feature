@E-01 @E-05 @E-10 @needs-routes
Feature: #OTCP: open a TCP connection

  The modem connects to the peer that a socket names, asks for data, and is from then on a bridge between the host and the peer. What
  appendix B adds stands in 37-tcp-connection, the coding octet by octet in 05-data-mode-tcp-coded and 05-data-mode-tcp-plain.

  # The sockets differ in everything: what is taken from the wrong one is seen.
  Background:
    Given the host has set:
      | AT#DLEMODE=1,1              |
      | AT#TCPSERV=1,"198.51.100.7" |
      | AT#TCPPORT=1,7007           |
      | AT#TCPTXDELAY=1,100         |
      | AT#DLEMODE=2,1              |
      | AT#TCPSERV=2,"198.51.100.8" |
      | AT#TCPPORT=2,23             |
      | AT#TCPTXDELAY=2,20          |

  Rule: AT#OTCP=id connects to TCPSERV and TCPPORT of that socket, asks for data with Ok_Info_WaitingForData, and passes data both ways

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @E-163 @E-166
    Scenario Outline: Socket <socket> leads to <at>
      When the host issues `AT#OTCP=<socket>`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem writes nothing for 5 seconds
      When the host writes `Good morning.[CR][LF]`
      Then <peer> receives `Good morning.[CR][LF]`
      When <peer> sends `Good morning to you.[CR][LF]`
      Then the modem writes within 30 s `Good morning to you.[CR][LF]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And <peer> sees the end
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | tcp.at | <at> |

      Examples:
        | id            | covers                  | socket | at                | peer         |
        | T-5-07.r01    | R-5-035 T-5-07.r02      | 1      | 198.51.100.7:7007 | the peer     |
        | T-5-07.r01.s2 | R-5-035 R-5-012 R-5-016 | 2      | 198.51.100.8:23   | another peer |

    # A modem that asks too early, or loses what comes first, is met by a server that greets at once.
    @R-5-035.greeting @BV @needs-gprs-outcome @E-08 @E-09 @E-164
    Scenario: A server that speaks first, and ends the talk
      Given the host has set:
        | AT#TCPSERV=1,"198.51.100.110" |
        | AT#TCPPORT=1,110              |
      And the "POP3" server at "greeting" "answers +OK good morning"
      And the "POP3" server at "QUIT" "answers +OK good evening"
      And the "POP3" server at "QUIT" "closes"
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem writes within 30 s `+OK good morning[CR][LF]`
      When the host writes `QUIT[CR][LF]`
      Then the modem writes within 30 s `+OK good evening[CR][LF]`
      And the modem ends the coded session, the peer gone
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-5-035.both @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: Both talk at the same time
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `[5000 octets of text]`
      And the host writes `[6000 octets of text]`
      Then the modem writes within 60 s `[5000 octets of text]`
      And the peer receives `[6000 octets of text]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @BI @needs-gprs-outcome @E-08 @E-09 @E-22
    Scenario Outline: There is no socket <socket>
      When the host issues `AT#OTCP=<socket>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | tcp.at | nothing |

      Examples:
        | id           | socket |
        | R-5-035.id-0 | 0      |
        | R-5-035.id-3 | 3      |

  Rule: Over a data call it is the same

    @R-5-035.gsm @BV @needs-dial-outcome @needs-ppp-peer @E-163 @E-166
    Scenario: Over a data call
      Given the modem is connected over "GSM"
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[1000 octets of data, coded]`
      Then the peer receives `[1000 octets of data]`
      When the peer sends `[2000 octets of data]`
      Then the modem writes within 60 s `[2000 octets of data, coded]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | tcp.at | 198.51.100.7:7007 |

  Rule: AT#OTCP reads DLEMODE, TCPPORT, TCPSERV and TCPTXDELAY of its socket, as they are when the command is issued

    Background:
      Given the modem is connected over "GPRS"

    @T-5-06.r01 @BV @needs-gprs-outcome @E-08 @E-09 @E-165
    Scenario: DLEMODE of socket 1 is 0, that of socket 2 is 1: ETX goes to the peer
      Given the host has set `AT#DLEMODE=1,0`
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `a[ETX]b`
      Then the peer receives `a[ETX]b`
      When the peer sends `c[ETX]d`
      Then the modem writes within 30 s `c[ETX]d`
      When the peer closes
      Then the modem ends the plain session, the peer gone

    @T-5-06.r01.coded @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: DLEMODE of socket 1 is 1, that of socket 2 is 0: ETX ends the session
      Given the host has set `AT#DLEMODE=2,0`
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `c[ETX]d`
      Then the modem writes within 30 s `c[DLE][ETX]d`
      When the host writes `a[DLE][ETX]b[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `a[ETX]b`
      And the peer sees the end

    @BV @needs-gprs-outcome @E-163 @E-166
    Scenario Outline: <setting> while the modem is connected
      Given the host has set `<setting>`
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `Is it you?`
      Then <peer> receives `Is it you?`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at | <at> |

      Examples:
        | id         | setting                     | peer         | at                |
        | T-5-06.r02 | AT#TCPPORT=1,23             | the peer     | 198.51.100.7:23   |
        | T-5-06.r03 | AT#TCPSERV=1,"198.51.100.8" | another peer | 198.51.100.8:7007 |

    @T-5-06.r04 @R-5-020 @TI @needs-gprs-outcome @E-163 @E-166 @E-244
    Scenario: TCPTXDELAY of socket 1 is 4 s, that of socket 2 is 20 ms
      Given the host has set `AT#TCPTXDELAY=1,4000`
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `patience`
      Then the peer receives `patience` not before 3.9 s and not after 8 s
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: With DLEMODE 1 a bare ETX of the host ends the session: Ok_Info_SocketClosed and OK, and what was written before it arrives

    Background:
      Given the modem is connected over "GPRS"

    @T-5-07.r02 @R-5-037 @R-5-041 @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: The host ends a session in which nothing was said
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer sees the end
      And the peer receives nothing for 2 seconds
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # TCPTXDELAY would hold these back for long: the end does not wait for it, nor does it lose them.
    @BV @needs-gprs-outcome @E-163 @E-166
    Scenario Outline: The host ends the session right behind <what>
      Given the host has set `AT#TCPTXDELAY=1,20000`
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<written>[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `<meant>`
      And the peer sees the end

      Examples:
        | id                | covers  | what                           | written                      | meant                 |
        | R-5-041.octet     | R-5-037 | one octet                      | x                            | x                     |
        | R-5-041.words     | R-5-037 | a few words                    | last words                   | last words            |
        | R-5-041.segments  | R-5-037 | several segments               | [5000 octets of data, coded] | [5000 octets of data] |
        | R-5-041.coded-etx | R-5-038 | an ETX that is data            | x[DLE][ETX]                  | x[ETX]                |
        | R-5-041.coded-dle | R-5-038 | a DLE that is data             | x[DLE][DLE]                  | x[DLE]                |
        | R-5-041.both      | R-5-038 | a DLE and an ETX that are data | x[DLE][DLE][DLE][ETX]        | x[DLE][ETX]           |

    @R-5-041.single @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: The octets come one by one, the ETX among them
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes, 1 octet at a time, `a[DLE][ETX][DLE][DLE][DLE][DLE][DLE][ETX]z[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `a[ETX][DLE][DLE][ETX]z`
      And the peer sees the end

    # What stands behind the ETX is no data of this session.
    @R-5-041.behind @BI @needs-gprs-outcome @E-163 @E-166
    Scenario: An empty line stands right behind the ETX
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `all[ETX][CR]`
      Then the modem ends the session as the host asked
      And the peer receives `all`
      And the peer sees the end
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: When the server closes, the host gets what it sent before, then ETX if DLEMODE is 1, and the end of the session

    Background:
      Given the modem is connected over "GPRS"

    @R-5-040 @R-5-041 @BV @needs-gprs-outcome @E-08 @E-09 @E-164
    Scenario: DLEMODE 1: the server closes
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer closes
      Then the modem ends the coded session, the peer gone
      And the peer sees the end
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @BV @needs-gprs-outcome @E-08 @E-09 @E-164
    Scenario Outline: DLEMODE 1: the server closes right behind <what>
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `<sent>`
      And the peer closes
      Then the modem writes within 60 s `<written>`
      And the modem ends the coded session, the peer gone

      Examples:
        | id               | covers  | what             | sent                   | written                       |
        | R-5-040.words    |         | a few words      | bye                    | bye                           |
        | R-5-040.etx      | R-5-038 | an ETX           | bye[ETX]               | bye[DLE][ETX]                 |
        | R-5-040.dle      | R-5-038 | a DLE            | bye[DLE]               | bye[DLE][DLE]                 |
        | R-5-040.segments |         | several segments | [20000 octets of data] | [20000 octets of data, coded] |

    @R-5-040.plain @BV @needs-gprs-outcome @E-08 @E-09 @E-165
    Scenario: DLEMODE 0: the server closes right behind several segments
      Given the host has set `AT#DLEMODE=1,0`
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `[20000 octets of data]`
      And the peer closes
      Then the modem writes within 60 s `[20000 octets of data]`
      And the modem ends the plain session, the peer gone
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    # The other direction is still open: what the modem has taken from the host is sent.
    @R-5-040.half @BV @needs-gprs-outcome @E-08 @E-09 @E-164
    Scenario: The server closes its side while data of the host wait for company
      Given the host has set `AT#TCPTXDELAY=1,2000`
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `still on the way`
      And 1 seconds pass
      And the peer closes
      Then the modem ends the coded session, the peer gone
      And the peer receives `still on the way`
      And the peer sees the end

    # Which of the two is taken for the one who ended it is not said: that the modem is free again is.
    @R-5-037.together @BV @needs-gprs-outcome @E-08 @E-09 @E-163 @E-164 @E-166
    Scenario: Both sides end the session at the same time; the next one works
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `[ETX]`
      And the peer closes
      And 10 seconds pass
      And whatever the modem answers is recorded
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#OTCP=2`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `again`
      Then another peer receives `again`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: With DLEMODE 0 nothing that the host writes ends the session: it reaches the server

    Background:
      Given the host has set `AT#DLEMODE=1,0`
      And the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @E-08 @E-09 @E-165
    Scenario Outline: The host writes <what>
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<octets>`
      Then the peer receives `<octets>`
      And the modem writes nothing for 5 seconds
      When the peer sends `<octets>`
      Then the modem writes within 30 s `<octets>`
      When the peer closes
      Then the modem ends the plain session, the peer gone
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id              | covers          | what                   | octets                         |
        | R-5-039         | R-5-037 R-5-004 | an ETX                 | [ETX]                          |
        | R-5-039.twice   |                 | two of them            | [ETX][ETX]                     |
        | R-5-039.dle     |                 | a DLE                  | [DLE]                          |
        | R-5-039.dle-etx |                 | a DLE and an ETX       | [DLE][ETX]                     |
        | R-5-039.dle-dle |                 | two DLE and an ETX     | [DLE][DLE][ETX]                |
        | R-5-039.amid    |                 | them amid other octets | a[ETX]b[DLE]c[DLE][ETX]d[DLE]e |

  Rule: A name that the name servers do not resolve is told by 38027, and nothing is opened

    Background:
      Given the host has set:
        | AT#DNSSERV1="198.51.100.53"     |
        | AT#DNSSERV2="198.51.100.54"     |
        | AT#TCPSERV=2,"lost.example.org" |
      And the modem is connected over "GPRS"

    @T-5-07.r03 @R-5-042 @BI @needs-gprs-outcome @E-08 @E-09 @E-128 @E-163 @E-166 @E-172
    Scenario: Neither server knows the name; a name that is known is found next
      When the host issues `AT#OTCP=2`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | tcp.at | nothing |
      Given the host has set `AT#TCPSERV=2,"peer2.example.org"`
      When the host issues `AT#OTCP=2`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `found`
      Then another peer receives `found`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @BI @needs-gprs-outcome @E-08 @E-09 @E-127 @E-128 @E-172
    Scenario Outline: The primary server gives <one>, the secondary one <other>
      Given the name servers:
        | 198.51.100.53 | lost.example.org | <one>   |
        | 198.51.100.54 | lost.example.org | <other> |
      When the host issues `AT#OTCP=2`
      Then the modem answers within 60 s `#CME ERROR: 38027`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | tcp.at | nothing |

      Examples:
        | id                   | one     | other    |
        | R-5-042.silent       | nothing | nothing  |
        | R-5-042.silent-first | nothing | NXDOMAIN |
        | R-5-042.failing      | nothing | SERVFAIL |

    # Only the secondary server can have led the modem there.
    @R-5-042.secondary @BV @needs-gprs-outcome @E-128 @E-163 @E-166
    Scenario: The primary server is silent, the secondary one knows the name
      Given the name servers:
        | 198.51.100.53 | lost.example.org | nothing      |
        | 198.51.100.54 | lost.example.org | 198.51.100.7 |
      When the host issues `AT#OTCP=2`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `found`
      Then the peer receives `found`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at | 198.51.100.7:23 |

  Rule: An error is told by its code and the connection is closed; once it was open, with DLEMODE 1, ETX stands before the code

    Background:
      Given the modem is connected over "GPRS"

    @BI @needs-gprs-outcome @E-08 @E-09 @E-163 @E-166 @E-215
    Scenario Outline: <what>; the next connection is opened
      Given the host has set:
        | AT#TCPSERV=1,"<address>" |
        | AT#TCPPORT=1,<port>      |
      When the host issues `AT#OTCP=1`
      Then the modem answers within 300 s `#CME ERROR: 38016`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#OTCP=2`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at | 198.51.100.8:23 |

      Examples:
        | id               | covers  | what                              | address       | port |
        | T-5-07.r04       | R-5-043 | Nobody listens at the server      | 198.51.100.98 | 7007 |
        | R-5-043.port     | R-A-016 | The server listens on other ports | 198.51.100.7  | 24   |
        | R-5-043.unrouted |         | Nothing leads to the server       | 198.51.100.99 | 23   |

    @R-5-043.reset @R-B-029 @BI @needs-gprs-outcome @E-08 @E-09 @E-164 @E-215
    Scenario: DLEMODE 1: the server resets the connection; the next one is opened
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the peer sends `up to here`
      And the modem writes within 30 s `up to here`
      When the peer resets
      Then the modem ends the coded session with `#CME ERROR: 37952`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `and on`
      Then the peer receives `and on`
      When the peer closes
      Then the modem ends the coded session, the peer gone

    @R-5-043.reset-plain @R-B-032 @BI @needs-gprs-outcome @E-08 @E-09 @E-165 @E-215
    Scenario: DLEMODE 0: the server resets the connection; the next one is opened
      Given the host has set `AT#DLEMODE=1,0`
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer resets
      Then the modem ends the plain session with `#CME ERROR: 37952`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `again`
      Then the modem writes within 30 s `again`
      When the peer closes
      Then the modem ends the plain session, the peer gone

  Rule: A socket without a server or without a port cannot be opened

    # The parameters that the factory leaves lead nowhere.
    @BI @needs-gprs-outcome @needs-reset @E-08 @E-09 @E-170 @E-171
    Scenario Outline: <what> of socket 2 was never set
      Given the modem has its factory defaults
      And the host has set `<setting>`
      And the modem is connected over "GPRS"
      When the host issues `AT#OTCP=2`
      Then the modem answers within 60 s `#CME ERROR: 36929`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the network has seen:
        | tcp.at | nothing |

      Examples:
        | id             | what    | setting                     |
        | R-5-043.nobody | TCPSERV | AT#TCPPORT=2,23             |
        | R-5-043.zero   | TCPPORT | AT#TCPSERV=2,"198.51.100.7" |

  Rule: Losing the link ends the session with an error, and the next start of the link brings everything back

    @R-5-043.context @BI @needs-gprs-outcome @needs-drop-bearer @E-08 @E-09 @E-163 @E-166 @E-216 @E-217
    Scenario: DLEMODE 1: the GPRS session is lost
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the bearer is lost
      Then the modem ends the coded session with `#CME ERROR: 35841`
      And until 20 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      Given the modem is connected over "GPRS"
      When the host issues `AT#OTCP=2`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `back again`
      Then another peer receives `back again`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-5-043.context-plain @R-5-039 @BI @needs-gprs-outcome @needs-drop-bearer @E-08 @E-09 @E-216 @E-217
    Scenario: DLEMODE 0: the GPRS session is lost
      Given the host has set `AT#DLEMODE=1,0`
      And the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 1 | 2 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    @R-5-043.call @BI @needs-dial-outcome @needs-ppp-peer @needs-drop-bearer @E-08 @E-09 @E-243
    Scenario: DLEMODE 0: the data call is lost
      Given the host has set `AT#DLEMODE=1,0`
      And the modem is connected over "GSM"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: 37952 | 0 | 1 |
        | NO CARRIER        | 1 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

  Rule: AT#OTCP needs a link, and no other service under way; otherwise it is refused

    @R-5-036 @BO @needs-gprs-outcome @E-08 @E-09 @E-163 @E-166 @E-214
    Scenario: Before AT#CONNECTIONSTART it is refused, behind it it is not
      When the host issues `AT#OTCP=1`
      Then the modem answers within 30 s `#CME ERROR: 35867`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | tcp.at | nothing |
      Given the modem is connected over "GPRS"
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-5-036.stopped @BO @needs-gprs-outcome @E-08 @E-09 @E-163 @E-166 @E-214
    Scenario: After a session and AT#CONNECTIONSTOP
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `[ETX]`
      And the modem ends the session as the host asked
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#OTCP=1`
      Then the modem answers within 30 s `#CME ERROR: 35867`
      And the network has seen:
        | tcp.at | 198.51.100.7:7007 |

    @R-5-036.getmail @BO @needs-gprs-outcome @E-08 @E-09 @E-107 @E-213
    Scenario: While a mail is being fetched, which goes on
      Given the host has set:
        | AT#POP3SERV="198.51.100.110" |
        | AT#POP3PORT=110              |
        | AT#POP3UN="reader"           |
        | AT#POP3PW="popsecret"        |
        | AT#POP3HEADERMODE=0          |
      And the "POP3" server at "greeting" "says nothing"
      And the modem is connected over "GPRS"
      And the host issues `AT#GETMAIL`
      And 10 seconds pass
      And `AT#OTCP=1` meanwhile is answered `#CME ERROR: 37122`
      When the "POP3" server goes on
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the network has seen:
        | tcp.at | nothing |

    # The modem is in data state, so a command is data; for a command that it can take see 05-ltcpstart.
    @R-5-036.session @R-B-128 @BO @needs-gprs-outcome @E-163 @E-166
    Scenario: In a session a second AT#OTCP is data for the first
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `AT#OTCP=2[CR]`
      Then the peer receives `AT#OTCP=2[CR]`
      And the modem writes nothing for 10 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at | 198.51.100.7:7007 |

  Rule: Nothing of a session is left in the next one

    Background:
      Given the modem is connected over "GPRS"

    @R-5-041.sockets @BV @needs-gprs-outcome @E-08 @E-09 @E-158 @E-163 @E-164 @E-166
    Scenario: One socket after the other, and the first again
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `one`
      And the peer receives `one`
      And the host writes `[ETX]`
      And the modem ends the session as the host asked
      And the host issues `AT#OTCP=2`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `two`
      And another peer receives `two`
      And another peer closes
      And the modem ends the coded session, the peer gone
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `three`
      Then the peer receives `three`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at | 198.51.100.7:7007, 198.51.100.8:23, 198.51.100.7:7007 |

    # A DLE that was left alone must not take the ETX of the next session for data.
    @R-5-041.dangling @R-5-038 @R-B-137 @BI @needs-gprs-outcome @E-08 @E-09 @E-163 @E-164 @E-166
    Scenario: The server closes behind a lone DLE of the host; in the next session a bare ETX ends
      Given the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `x[DLE]`
      And the peer receives `x`
      And the peer closes
      And the modem ends the coded session, the peer gone
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer sees the end
      And the peer receives nothing for 2 seconds

    @R-5-041.stale @BI @needs-gprs-outcome @E-08 @E-09 @E-163 @E-166 @E-215
    Scenario: The server resets while data of the host wait; the next session does not see them
      Given the host has set `AT#TCPTXDELAY=1,5000`
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `old and waiting`
      And the peer resets
      And the modem ends the coded session with `#CME ERROR: 37952`
      And the host issues `AT#OTCP=2`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `new`
      Then another peer receives `new`
      And another peer receives nothing for 10 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
