@E-01 @E-05 @E-10 @E-156 @needs-routes
Feature: Opening a TCP socket

  The modem as a bridge to a remote server. The command and its codes stand in chapter 5, 07-otcp, the coding in
  05-data-mode-tcp-coded and 05-data-mode-tcp-plain; here are long transfers, slow peers, and a protocol on top.

  Background:
    Given the host has set:
      | AT#DLEMODE=1,1              |
      | AT#TCPSERV=1,"198.51.100.7" |
      | AT#TCPPORT=1,23             |
      | AT#TCPTXDELAY=1,20          |
      | AT#DLEMODE=2,0              |
      | AT#TCPSERV=2,"198.51.100.8" |
      | AT#TCPPORT=2,7007           |
      | AT#TCPTXDELAY=2,20          |
      | AT#DNSSERV1="198.51.100.53" |
      | AT#DNSSERV2="198.51.100.54" |

  Rule: TCPSERV is the server, as an address or as a name, TCPPORT its port of up to five digits

    @BV @needs-gprs-outcome @E-131 @E-148 @E-163 @E-166
    Scenario Outline: <server>, port <port>
      Given the host has set:
        | AT#TCPSERV=1,"<server>" |
        | AT#TCPPORT=1,<port>     |
      And the modem is connected over "GPRS"
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `to <server>`
      Then <peer> receives `to <server>`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the network has seen:
        | tcp.at | <at> |

      Examples:
        | id          | covers             | server            | port  | peer         | at                 |
        | T-B-37.r01  | R-B-129 T-B-37.r02 | 198.51.100.7      | 23    | the peer     | 198.51.100.7:23    |
        | R-B-129     | T-B-37.r01         | peer2.example.org | 23    | another peer | 198.51.100.8:23    |
        | T-B-37.r02  | R-B-130            | 198.51.100.7      | 65535 | the peer     | 198.51.100.7:65535 |
        | R-B-130     | T-B-37.r02         | peer.example.org  | 7007  | the peer     | 198.51.100.7:7007  |
        | R-B-130.one | T-B-37.r02         | 198.51.100.7      | 1     | the peer     | 198.51.100.7:1     |

  Rule: Ok_Info_WaitingForData means that the connection has been opened; without a connection it does not come

    @T-B-38.r01 @R-B-135 @BV @needs-gprs-outcome @E-08 @E-09 @E-163 @E-166 @E-215
    Scenario: A server that is not there, then one that is
      Given the host has set `AT#TCPSERV=1,"198.51.100.98"`
      And the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem answers within 300 s `#CME ERROR: 38016`
      And the host has set `AT#TCPSERV=1,"198.51.100.7"`
      When the host issues `AT#OTCP=1`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `here I am`
      Then the modem writes within 30 s `here I am`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: The modem is a transparent bridge in both directions, and does not echo what the host writes

    @T-B-38.r02 @R-B-136 @BV @needs-gprs-outcome @E-163 @E-166 @E-176
    Scenario: With ATE1 the command is echoed, the data are not
      Given the modem is connected over "GPRS"
      And the host issues `ATE1`
      And the modem writes `[CR][LF]OK[CR][LF]`
      And the host writes `AT#OTCP=1[CR]`
      And the modem writes within 60 s `AT#OTCP=1[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `Nobody repeats this.[CR][LF][DLE][ETX]`
      Then the peer receives `Nobody repeats this.[CR][LF][ETX]`
      And the modem writes nothing for 5 seconds
      When the peer sends `Nor this.[CR][LF]`
      Then the modem writes within 30 s `Nor this.[CR][LF]`
      And the peer receives nothing for 2 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-B-136.plain @R-B-131 @BV @needs-gprs-outcome @E-08 @E-09 @E-165
    Scenario: With ATE1 and DLEMODE 0 an ETX is not echoed either
      Given the host has set `AT#DLEMODE=1,0`
      And the modem is connected over "GPRS"
      And the host issues `ATE1`
      And the modem writes `[CR][LF]OK[CR][LF]`
      And the host writes `AT#OTCP=1[CR]`
      And the modem writes within 60 s `AT#OTCP=1[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `data[ETX]`
      Then the peer receives `data[ETX]`
      And the modem writes nothing for 5 seconds
      When the peer closes
      Then the modem ends the plain session, the peer gone

    # Whether the call is told behind the session, or not at all, is open: nothing of it may be among the data.
    @R-B-131.ring @BV @needs-gprs-outcome @needs-incoming-call @E-231
    Scenario: A call that rings meanwhile leaves no trace among the data
      Given the host has set:
        | AT#ANSWERMODE=0      |
        | AT#CALLSCREENNUM="0" |
        | AT#RINGCOUNT=0       |
      And the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When a voice call from `0612345678` rings 2 times
      And the modem writes nothing for 15 seconds
      And the peer sends `[300 octets of data]`
      Then the modem writes within 60 s `[300 octets of data, coded]`
      When the host writes `[300 octets of data, coded]`
      Then the peer receives `[300 octets of data]`

    @R-B-131 @T-B-38.r02 @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: A megabyte to the server and a megabyte back, with DLEMODE 1
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[1048576 octets of data, coded]`
      Then the peer receives `[1048576 octets of data]`
      When the peer sends `[1048576 octets of data]`
      Then the modem writes within 900 s `[1048576 octets of data, coded]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-B-131.plain @BV @needs-gprs-outcome @E-08 @E-09 @E-165
    Scenario: A megabyte to the server and a megabyte back, with DLEMODE 0
      Given the host has set `AT#DLEMODE=1,0`
      And the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[1048576 octets of data]`
      Then the peer receives `[1048576 octets of data]`
      When the peer sends `[1048576 octets of data]`
      And the peer closes
      Then the modem writes within 900 s `[1048576 octets of data]`
      And the modem ends the plain session, the peer gone

    @R-B-131.both @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: Much both ways at the same time
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `[300000 octets of data]`
      And the host writes `[200000 octets of data, coded]`
      Then the modem writes within 300 s `[300000 octets of data, coded]`
      And the peer receives `[200000 octets of data]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    # Little enough for a modem without flow control; what it cannot send has to wait, and arrives in order.
    @R-B-131.slow @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: The server stops reading for a minute
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the peer stops reading
      And the host writes `[2000 octets of data, coded]`
      And the modem writes nothing for 60 seconds
      When the peer reads on
      Then the peer receives `[2000 octets of data]`
      When the host writes `and on`
      Then the peer receives `and on`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    # More than the window of the server.
    @R-B-131.held @BV @needs-gprs-outcome @needs-flow-control @E-163 @E-166 @E-176
    Scenario: The server does not read while much is written
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the peer stops reading
      And the host writes `[100000 octets of data, coded]`
      And the modem writes nothing for 60 seconds
      When the peer reads on
      Then the peer receives `[100000 octets of data]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-B-131.host @BV @needs-gprs-outcome @needs-flow-control @E-163 @E-166 @E-176
    Scenario: The host does not read for a minute while the server sends
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host stops reading
      And the peer sends `[1048576 octets of data]`
      And 60 seconds pass
      When the host reads on
      Then the modem writes within 60 s `[1048576 octets of data, coded]`
      When the host writes `and back`
      Then the peer receives `and back`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-B-131.host-closed @BV @needs-gprs-outcome @needs-flow-control @E-164 @E-176 @E-08 @E-09
    Scenario: The server has sent and closed before the host reads
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host stops reading
      And the peer sends `[300000 octets of data]`
      And the peer closes
      And 60 seconds pass
      When the host reads on
      Then the modem writes within 60 s `[300000 octets of data, coded]`
      And the modem ends the coded session, the peer gone

    @R-B-131.idle @TI @needs-gprs-outcome @E-163 @E-166
    Scenario: Nobody says anything for ten minutes
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem writes nothing for 600 seconds
      When the host writes `still there?`
      Then the peer receives `still there?`
      When the peer sends `yes`
      Then the modem writes within 30 s `yes`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: Only one TCP socket can be open at a time

    # In a session the host has no command, so the second one is data; one after the other both sockets work.
    @R-B-128 @BO @needs-gprs-outcome @E-08 @E-09 @E-158 @E-163 @E-165 @E-166
    Scenario: A second AT#OTCP reaches the first server; behind the end of the first session it opens the second
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `AT#OTCP=2[CR]`
      Then the peer receives `AT#OTCP=2[CR]`
      And the modem writes nothing for 10 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      When the host issues `AT#OTCP=2`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `a[ETX]b`
      Then another peer receives `a[ETX]b`
      When another peer closes
      Then the modem ends the plain session, the peer gone
      And the network has seen:
        | tcp.at | 198.51.100.7:23, 198.51.100.8:7007 |

  Rule: Either side can close, the host by an ETX if DLEMODE is 1: the modem gives Ok_Info_SocketClosed, and OK when all is over

    @T-B-38.r03 @T-B-37.r03 @R-B-133 @R-B-137 @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: The host closes
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `goodbye`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `goodbye`
      And the peer sees the end
      And the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-B-137 @T-B-38.r03 @BV @needs-gprs-outcome @E-163 @E-166
    Scenario: With ATE1 the ETX may be echoed, once; behind the end commands are echoed again
      Given the modem is connected over "GPRS"
      And the host issues `ATE1`
      And the modem writes `[CR][LF]OK[CR][LF]`
      And the host writes `AT#OTCP=1[CR]`
      And the modem writes within 60 s `AT#OTCP=1[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the modem writes nothing for 5 seconds
      When the host writes `AT[CR]`
      Then the modem writes `AT[CR][CR][LF]OK[CR][LF]`

    @R-B-133.echo @BV @needs-gprs-outcome @E-08 @E-09 @E-164
    Scenario: With ATE1 commands are echoed again behind the server's end
      Given the modem is connected over "GPRS"
      And the host issues `ATE1`
      And the modem writes `[CR][LF]OK[CR][LF]`
      And the host writes `AT#OTCP=1[CR]`
      And the modem writes within 60 s `AT#OTCP=1[CR][CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the peer closes
      Then the modem ends the coded session, the peer gone
      When the host writes `AT[CR]`
      Then the modem writes `AT[CR][CR][LF]OK[CR][LF]`

    @R-B-133.server @T-B-37.r03 @BV @needs-gprs-outcome @E-08 @E-09 @E-164
    Scenario: The server closes
      Given the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer closes
      Then the modem ends the coded session, the peer gone
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-B-134 @R-B-133 @T-B-37.r03 @T-B-38.r03 @BV @needs-gprs-outcome @E-08 @E-09 @E-165
    Scenario: With DLEMODE 0 the host tries in vain, the server closes
      Given the host has set:
        | AT#DLEMODE=1,0 |
        | AT#DLEMODE=2,1 |
      And the modem is connected over "GPRS"
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the peer receives `[ETX]`
      And the modem writes nothing for 10 seconds
      When the peer sends `I will do it`
      Then the modem writes within 30 s `I will do it`
      When the peer closes
      Then the modem ends the plain session, the peer gone
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: A protocol of the host goes over the bridge: HTTP

    Background:
      Given the host has set:
        | AT#TCPSERV=1,"www.example.org" |
        | AT#TCPPORT=1,80                |
      And the modem is connected over "GPRS"

    # Behind its answer the server closes. Which header lines it gives is its own affair.
    @BV @needs-gprs-outcome @E-08 @E-09 @E-131
    Scenario Outline: GET with DLEMODE <mode>
      Given the web server answers "/status" with `pressure[ETX]7[DLE]bar[CR][LF]`
      And the host has set `AT#DLEMODE=1,<mode>`
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `GET /status HTTP/1.0[CR][LF]Host: www.example.org[CR][LF][CR][LF]`
      Then among the lines reported is `<line>`
      And the network has seen:
        | http.requested | GET /status |

      @E-164
      Examples:
        | id          | mode | line                             |
        | R-B-131.get | 1    | pressure[DLE][ETX]7[DLE][DLE]bar |

      @E-165
      Examples:
        | id                | mode | line                   |
        | R-B-131.get-plain | 0    | pressure[ETX]7[DLE]bar |

    @BV @needs-gprs-outcome @E-08 @E-09 @E-131
    Scenario Outline: POST with DLEMODE <mode>
      Given the web server answers "/log" with `noted[CR][LF]`
      And the host has set `AT#DLEMODE=1,<mode>`
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `POST /log HTTP/1.0[CR][LF]Host: www.example.org[CR][LF]Content-Type: text/plain[CR][LF]Content-Length: 9[CR][LF][CR][LF]<body>`
      Then among the lines reported is `noted`
      And the network has seen:
        | http.requested | POST /log         |
        | http.body      | 23[ETX][DLE] bar. |

      @E-164
      Examples:
        | id           | mode | body                        |
        | R-B-131.post | 1    | 23[DLE][ETX][DLE][DLE] bar. |

      @E-165
      Examples:
        | id                 | mode | body              |
        | R-B-131.post-plain | 0    | 23[ETX][DLE] bar. |
