@E-01 @E-05 @E-10 @E-149 @E-159 @needs-routes
Feature: #LTCPSTART: listen for a TCP connection

  The modem listens on the port of a socket and opens the session when the peer that the socket admits connects. What appendix B adds
  stands in 35-tcp-listening, the coding octet by octet in 05-data-mode-tcp-coded and 05-data-mode-tcp-plain.

  # The sockets differ in everything: what is taken from the wrong one is seen.
  Background:
    Given the host has set:
      | AT#DLEMODE=1,1             |
      | AT#TCPSERV=1,"203.0.113.7" |
      | AT#TCPPORT=1,23            |
      | AT#TCPTXDELAY=1,100        |
      | AT#DLEMODE=2,1             |
      | AT#TCPSERV=2,"203.0.113.8" |
      | AT#TCPPORT=2,7007          |
      | AT#TCPTXDELAY=2,20         |

  Rule: AT#LTCPSTART=id listens on TCPPORT of that socket; a connection of the peer that TCPSERV admits opens the session

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166 @E-235
    Scenario Outline: Socket <socket> listens on port <port>
      When the host issues `AT#LTCPSTART=<socket>`
      Then the modem answers `OK`
      And the modem writes nothing for 5 seconds
      When <peer> connects to port <port>
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
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id            | covers                                  | socket | port | peer         |
        | T-5-03.r01    | R-5-023 R-5-025 R-5-026 R-5-027 R-5-032 R-5-012 | 1      | 23   | the peer     |
        | T-5-03.r01.s2 | R-5-023 R-5-025 R-5-026 R-5-032 R-5-012         | 2      | 7007 | another peer |

    # A peer need not wait for anything: its first octets may be there before the host has been told of it.
    @R-5-026.first @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: The peer speaks as soon as it is connected
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the peer connects to port 23
      And the peer sends `[3000 octets of data]`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem writes within 60 s `[3000 octets of data, coded]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-5-026.hasty @R-5-031 @R-5-032 @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-164
    Scenario: The peer connects, says a word and closes at once
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the peer connects to port 23
      And the peer sends `in a hurry`
      And the peer closes
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem writes within 30 s `in a hurry`
      And the modem ends the coded session, the peer gone
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-5-023.patience @TI @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: The peer comes after ten minutes
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the modem writes nothing for 600 seconds
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `at last`
      Then the peer receives `at last`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @BI @needs-gprs-outcome @E-08 @E-09 @E-22
    Scenario Outline: There is no socket <socket>
      When the host issues `AT#LTCPSTART=<socket>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id           | socket |
        | R-5-023.id-0 | 0      |
        | R-5-023.id-3 | 3      |

  Rule: Over a data call it is the same

    @R-5-023.gsm @R-5-026 @BV @needs-dial-outcome @needs-ppp-peer @needs-listen-address @E-163 @E-166
    Scenario: Over a data call
      Given the modem is connected over "GSM"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[1000 octets of data, coded]`
      Then the peer receives `[1000 octets of data]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: Only the peer whose address TCPSERV gives is admitted; another one does not open the session, and disturbs nothing

    Background:
      Given the modem is connected over "GPRS"

    # What becomes of the other one is not said: it may be refused, cut off, or left waiting.
    @R-5-025.foreign @R-B-119 @BI @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: Another peer comes first: it is not let in, and the admitted one is
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When another peer connects to port 23 in vain
      Then the modem writes nothing for 10 seconds
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `only you`
      Then the peer receives `only you`
      And another peer receives nothing for 2 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-5-025.again @BI @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: Another peer comes three times
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And another peer connects to port 23 in vain
      And another peer connects to port 23 in vain
      And another peer connects to port 23 in vain
      And the modem writes nothing for 10 seconds
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `let me in`
      Then the modem writes within 30 s `let me in`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: AT#LTCPSTART reads DLEMODE, TCPPORT, TCPSERV and TCPTXDELAY of its socket, as they are when the command is issued

    Background:
      Given the modem is connected over "GPRS"

    @T-5-02.r01 @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-165
    Scenario: DLEMODE of socket 1 is 0, that of socket 2 is 1: ETX goes to the peer
      Given the host has set `AT#DLEMODE=1,0`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `a[ETX]b`
      Then the peer receives `a[ETX]b`
      When the peer sends `c[ETX]d`
      Then the modem writes within 30 s `c[ETX]d`
      When the peer closes
      Then the modem ends the plain session, the peer gone

    @T-5-02.r01.coded @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: DLEMODE of socket 1 is 1, that of socket 2 is 0: ETX ends the session
      Given the host has set `AT#DLEMODE=2,0`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `c[ETX]d`
      Then the modem writes within 30 s `c[DLE][ETX]d`
      When the host writes `a[DLE][ETX]b[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `a[ETX]b`
      And the peer sees the end

    @T-5-02.r02 @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: TCPPORT is changed while the modem is connected: the old port is not listened on
      Given the host has set `AT#TCPPORT=1,65535`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23 in vain
      And the modem writes nothing for 5 seconds
      When the peer connects to port 65535
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @T-5-02.r03 @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: TCPSERV is changed while the modem is connected: who was admitted before is not any more
      Given the host has set `AT#TCPSERV=1,"203.0.113.8"`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23 in vain
      And the modem writes nothing for 5 seconds
      When another peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `It is your turn`
      Then another peer receives `It is your turn`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @T-5-02.r04 @R-5-020 @TI @needs-gprs-outcome @needs-listen-address @E-163 @E-166 @E-244
    Scenario: TCPTXDELAY of socket 1 is 4 s, that of socket 2 is 20 ms
      Given the host has set `AT#TCPTXDELAY=1,4000`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `patience`
      Then the peer receives `patience` not before 3.9 s and not after 8 s
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: Before a peer has connected, ETX of the host ends the listening

    Background:
      Given the modem is connected over "GPRS"

    @R-5-028 @BV @needs-gprs-outcome @needs-listen-address @E-161 @E-163 @E-166
    Scenario: ETX while nobody has come; afterwards the peer finds nobody, and the modem can listen again
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the modem writes nothing for 5 seconds
      When the peer connects to port 23 in vain
      Then the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      When the host issues `AT#LTCPSTART=1`
      Then the modem answers `OK`
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-5-028.other @BV @needs-gprs-outcome @needs-listen-address @E-161 @E-163 @E-166
    Scenario: After the ETX another service works
      Given the host has set `AT#TCPSERV=2,"198.51.100.8"`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the host writes `[ETX]`
      And the modem ends the session as the host asked
      When the host issues `AT#OTCP=2`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `to you`
      Then another peer receives `to you`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    # The note on the ETX does not speak of DLEMODE, the rest of the chapter does.
    @R-5-028.plain @BV @needs-gprs-outcome @E-161
    Scenario: ETX while nobody has come, with DLEMODE 0
      Given the host has set `AT#DLEMODE=1,0`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host writes `[ETX]`
      And 5 seconds pass
      Then whatever the modem answers is recorded

  Rule: The session is ended by the peer, or with DLEMODE 1 by an ETX of the host; Ok_Info_SocketClosed and OK tell its end

    Background:
      Given the modem is connected over "GPRS"

    @T-5-03.r02 @R-5-027 @R-5-032 @BV @needs-gprs-outcome @needs-listen-address @E-160 @E-163 @E-166
    Scenario: Socket 2: the host ends a session in which nothing was said
      Given the host issues `AT#LTCPSTART=2`
      And the modem answers `OK`
      And another peer connects to port 7007
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And another peer sees the end
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario Outline: The host ends the session right behind <what>
      Given the host has set `AT#TCPTXDELAY=1,20000`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `<written>[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `<meant>`
      And the peer sees the end

      Examples:
        | id                | covers  | what                | written                      | meant                 |
        | R-5-032.words     | R-5-027 | a few words         | last words                   | last words            |
        | R-5-032.coded-etx | R-5-029 | an ETX that is data | x[DLE][ETX]                  | x[ETX]                |
        | R-5-032.coded-dle | R-5-029 | a DLE that is data  | x[DLE][DLE]                  | x[DLE]                |
        | R-5-032.segments  | R-5-029 | several segments    | [5000 octets of data, coded] | [5000 octets of data] |

    @R-5-031 @R-5-027 @R-5-032 @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-164
    Scenario: DLEMODE 1: the peer closes
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer closes
      Then the modem ends the coded session, the peer gone
      And the peer sees the end
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-5-031.words @R-5-029 @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-164
    Scenario: DLEMODE 1: the peer closes right behind its data, which end with an ETX
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `[4000 octets of data][DLE][ETX]`
      And the peer closes
      Then the modem writes within 60 s `[4000 octets of data, coded][DLE][DLE][DLE][ETX]`
      And the modem ends the coded session, the peer gone

    @R-5-031.half @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-164
    Scenario: The peer closes its side while data of the host wait for company
      Given the host has set `AT#TCPTXDELAY=1,2000`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `still on the way`
      And 1 seconds pass
      And the peer closes
      Then the modem ends the coded session, the peer gone
      And the peer receives `still on the way`
      And the peer sees the end

    @R-5-027.plain @R-5-032 @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-165
    Scenario: DLEMODE 0: the peer closes right behind its data
      Given the host has set `AT#DLEMODE=1,0`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `[4000 octets of data]`
      And the peer closes
      Then the modem writes within 60 s `[4000 octets of data]`
      And the modem ends the plain session, the peer gone
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: With DLEMODE 1 ETX and DLE that are data have a DLE before them, both ways; with DLEMODE 0 no octet means anything

    Background:
      Given the modem is connected over "GPRS"

    @R-5-029 @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166 @E-167
    Scenario: DLEMODE 1: every octet both ways
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[700 octets of data, coded][DLE][ETX][DLE][DLE][DLE][DLE][DLE][ETX]`
      Then the peer receives `[700 octets of data][ETX][DLE][DLE][ETX]`
      When the peer sends `[ETX][ETX][DLE][DLE][ETX][700 octets of data]`
      Then the modem writes within 30 s `[DLE][ETX][DLE][ETX][DLE][DLE][DLE][DLE][DLE][ETX][700 octets of data, coded]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    # A DLE that was left alone must not take the ETX of the next session for data.
    @R-5-029.dangling @R-B-124 @BI @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-163 @E-164 @E-166
    Scenario: DLEMODE 1: the peer closes behind a lone DLE of the host; in the next session a bare ETX ends
      Given the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `x[DLE]`
      And the peer receives `x`
      And the peer closes
      And the modem ends the coded session, the peer gone
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer sees the end

    @R-5-030 @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-165
    Scenario: DLEMODE 0: every octet both ways, and the modem ends nothing
      Given the host has set `AT#DLEMODE=1,0`
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX][DLE][ETX][700 octets of data][DLE][DLE][ETX]`
      Then the peer receives `[ETX][DLE][ETX][700 octets of data][DLE][DLE][ETX]`
      When the peer sends `[ETX][DLE][ETX][700 octets of data][DLE][DLE][ETX]`
      Then the modem writes within 30 s `[ETX][DLE][ETX][700 octets of data][DLE][DLE][ETX]`
      And the modem writes nothing for 120 seconds
      When the host writes `still here`
      Then the peer receives `still here`
      When the peer closes
      Then the modem ends the plain session, the peer gone

  Rule: An error is told by its code and the connection is closed; once it was open, with DLEMODE 1, ETX stands before the code

    @T-5-03.r03 @R-5-033 @BI @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-163 @E-166 @E-215
    Scenario: DLEMODE 1: the peer resets the connection; the next listening works
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer resets
      Then the modem ends the coded session with `#CME ERROR: 37952`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`
      And the peer connects to port 23 in vain
      When the host issues `AT#LTCPSTART=1`
      Then the modem answers `OK`
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `and on`
      Then the peer receives `and on`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @T-5-03.r03.plain @R-5-033 @R-5-030 @BI @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-165 @E-215
    Scenario: DLEMODE 0: the peer resets the connection
      Given the host has set `AT#DLEMODE=1,0`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer resets
      Then the modem ends the plain session with `#CME ERROR: 37952`
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @BI @needs-gprs-outcome @needs-reset @E-08 @E-09 @E-170 @E-171
    Scenario Outline: <what> of socket 2 was never set
      Given the modem has its factory defaults
      And the host has set `<setting>`
      And the modem is connected over "GPRS"
      When the host issues `AT#LTCPSTART=2`
      Then the modem answers within 60 s `#CME ERROR: 36929`
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id             | what    | setting                    |
        | R-5-033.nobody | TCPSERV | AT#TCPPORT=2,23            |
        | R-5-033.zero   | TCPPORT | AT#TCPSERV=2,"203.0.113.7" |

    @R-5-033.context @BI @needs-gprs-outcome @needs-drop-bearer @needs-listen-address @E-08 @E-09 @E-216 @E-217
    Scenario: DLEMODE 1: the GPRS session is lost under an open session
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the bearer is lost
      Then the modem ends the coded session with `#CME ERROR: 35841`
      And until 20 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 0 | 1 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`

    # A listening that survived the link would be in the way of the next one.
    @R-5-033.waiting @BI @needs-gprs-outcome @needs-drop-bearer @needs-listen-address @E-08 @E-09 @E-163 @E-166 @E-216 @E-217
    Scenario: The GPRS session is lost while nobody has come; on the next link the modem can listen
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the bearer is lost
      Then until 20 seconds of silence the modem indicates only:
        | #CME ERROR: {code} | 0 | 2 |
      And `AT#VSTATE` reads `#STATE: "IDLE"`
      Given the modem is connected over "GPRS"
      When the host issues `AT#LTCPSTART=1`
      Then the modem answers `OK`
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: AT#LTCPSTART needs a link, and no other service under way; otherwise it is refused

    @R-5-024 @BO @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-163 @E-166 @E-214
    Scenario: Before AT#CONNECTIONSTART it is refused, behind it it is not
      When the host issues `AT#LTCPSTART=1`
      Then the modem answers within 30 s `#CME ERROR: 35867`
      And the modem writes nothing for 5 seconds
      Given the modem is connected over "GPRS"
      When the host issues `AT#LTCPSTART=1`
      Then the modem answers `OK`
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-5-024.stopped @BO @needs-gprs-outcome @E-08 @E-09 @E-162 @E-214
    Scenario: After AT#CONNECTIONSTOP
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the host issues `AT#LTCPSTOP=1`
      And the modem answers within 30 s `OK`
      And the host issues `AT#CONNECTIONSTOP`
      And the modem answers within 30 s `OK`
      When the host issues `AT#LTCPSTART=1`
      Then the modem answers within 30 s `#CME ERROR: 35867`

    @R-5-024.getmail @BO @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-107 @E-213
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
      And `AT#LTCPSTART=1` meanwhile is answered `#CME ERROR: 37122`
      When the "POP3" server goes on
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
      And the peer connects to port 23 in vain

  Rule: While the modem listens every other service is refused, and the listening goes on

    # Nothing of these services may reach its server.
    Background:
      Given the host has set:
        | AT#TCPSERV=2,"198.51.100.8"        |
        | AT#POP3SERV="198.51.100.110"       |
        | AT#POP3PORT=110                    |
        | AT#POP3UN="reader"                 |
        | AT#POP3PW="popsecret"              |
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="unit.example.org"       |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient@example.org"    |
        | AT#CCREC1=""                       |
        | AT#SUBJ1="subject one"             |
        | AT#FTPSERV="198.51.100.21"         |
        | AT#FTPPORT=21                      |
        | AT#FTPUN="ftper"                   |
        | AT#FTPPW="ftpsecret"               |
        | AT#FTPGETFILENAME="a.txt"          |
        | AT#FTPGETPATH="/pub"               |
        | AT#FTPPUTFILENAME="b.txt"          |
        | AT#FTPPUTPATH="/in"                |
        | AT#UDPSERV="198.51.100.7"          |
        | AT#UDPPORT=7007                    |
        | AT#PINGREMOTE="198.51.100.7"       |
        | AT#PINGNUM=1                       |
        | AT#PINGDELAY=1                     |
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`

    @BO @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-163 @E-166 @E-213
    Scenario Outline: <command> while the modem listens
      When the host issues `<command>`
      Then the modem answers within 30 s `#CME ERROR: 37122`
      And the modem writes nothing for 5 seconds
      And the network has seen:
        | tcp.at  | nothing |
        | ftp.at  | nothing |
        | pop3.at | nothing |
        | smtp.at | nothing |
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `undisturbed`
      Then the peer receives `undisturbed`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id               | covers          | command        |
        | R-5-036.otcp     | R-5-024 R-B-128 | AT#OTCP=2      |
        | R-5-036.same     | R-B-128         | AT#OTCP=1      |
        | R-5-024.ftpget   |                 | AT#FTPGET      |
        | R-5-024.ftpput   |                 | AT#FTPPUT      |
        | R-5-024.fetch    |                 | AT#GETMAIL     |
        | R-5-024.putmail  |                 | AT#PUTMAIL     |
        | R-5-024.sendmail |                 | AT#SENDMAIL1   |
        | R-5-024.again    | R-B-114         | AT#LTCPSTART=1 |

      @E-158
      Examples:
        | id             | covers  | command        |
        | R-5-024.second | R-B-114 | AT#LTCPSTART=2 |

      @E-237
      Examples:
        | id           | covers | command      |
        | R-5-024.ping |        | AT#PING      |
        | R-5-024.oudp |        | AT#OUDP      |
        | R-5-024.ludp |        | AT#LUDPSTART |

    # Otherwise a session that is over would be in the way of everything.
    @R-5-024.free @BV @needs-gprs-outcome @needs-listen-address @E-107 @E-163 @E-166
    Scenario: Once the session is over a mail is fetched
      Given the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `[ETX]`
      And the modem ends the session as the host asked
      When the host issues `AT#GETMAIL`
      Then the modem indicates within 60 s `Ok_Info_NoMail`
      And the modem answers within 30 s `OK`
