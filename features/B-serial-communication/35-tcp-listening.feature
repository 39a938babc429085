@E-01 @E-05 @E-10 @E-149 @E-156 @E-159 @needs-routes
Feature: Setting a TCP port to a listening mode

  The modem waits for a remote client, as a bridge between it and the host. Commands and codes stand in chapter 5, 05-ltcpstart and
  06-ltcpstop, the coding in 05-data-mode-tcp-coded and 05-data-mode-tcp-plain.

  Background:
    Given the host has set:
      | AT#DLEMODE=1,1             |
      | AT#TCPSERV=1,"203.0.113.7" |
      | AT#TCPPORT=1,23            |
      | AT#TCPTXDELAY=1,20         |
      | AT#DLEMODE=2,0             |
      | AT#TCPSERV=2,"203.0.113.8" |
      | AT#TCPPORT=2,7007          |
      | AT#TCPTXDELAY=2,20         |

  Rule: TCPSERV says which client may open the session: one address, or with 255.255.255.255 every one

    @T-B-35.r01 @R-B-116 @R-B-119 @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: One address: another client comes in vain, that one is let in
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And another peer connects to port 23 in vain
      And the modem writes nothing for 10 seconds
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario Outline: 255.255.255.255: <client> is let in
      Given the host has set `AT#TCPSERV=1,"255.255.255.255"`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When <client> connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When <client> sends `hello`
      Then the modem writes within 30 s `hello`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id              | covers     | client       |
        | R-B-116         | T-B-35.r01 | the peer     |
        | R-B-116.another | T-B-35.r01 | another peer |

  Rule: TCPPORT is the port that is listened on, of up to five digits, and the same for both

    @BV @needs-gprs-outcome @needs-listen-address @E-148 @E-163 @E-166
    Scenario Outline: Port <port>, and a client on port <wrong>
      Given the host has set `AT#TCPPORT=1,<port>`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port <wrong> in vain
      And the modem writes nothing for 5 seconds
      When the peer connects to port <port>
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id             | covers             | port  | wrong |
        | T-B-35.r02     | R-B-117 T-B-36.r01 | 23    | 7007  |
        | R-B-117.four   | T-B-35.r02         | 7007  | 23    |
        | R-B-117.one    | T-B-35.r02         | 1     | 23    |
        | R-B-117        | T-B-35.r02         | 65535 | 23    |
        | R-B-117.digits | T-B-35.r02         | 12345 | 1234  |

  Rule: Once an admitted client connects the modem gives Ok_Info_WaitingForData, once, and is a transparent bridge

    @T-B-36.r01 @T-B-36.r02 @T-B-36.r03 @R-B-115 @R-B-118 @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166 @E-176
    Scenario: The message comes with the client, not before, and then data both ways
      Given the modem is connected over "GPRS"
      When the host issues `AT#LTCPSTART=1`
      Then the modem answers `OK`
      And the modem writes nothing for 60 seconds
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the modem writes nothing for 10 seconds
      When the host writes `[2000 octets of data, coded]`
      Then the peer receives `[2000 octets of data]`
      When the peer sends `[3000 octets of data]`
      Then the modem writes within 60 s `[3000 octets of data, coded]`
      When the host writes `[1000 octets of text]`
      Then the peer receives `[1000 octets of text]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-B-115.both @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: Both talk at the same time
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `[70000 octets of data]`
      And the host writes `[80000 octets of data, coded]`
      Then the modem writes within 120 s `[70000 octets of data, coded]`
      And the peer receives `[80000 octets of data]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-B-120 @T-B-36.r03 @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: With ATE1 the command is echoed, the data are not
      Given the modem is connected over "GPRS"
      And the host issues `ATE1`
      And the modem writes `[CR][LF]OK[CR][LF]`
      And the host writes `AT#LTCPSTART=1[CR]`
      And the modem writes `AT#LTCPSTART=1[CR][CR][LF]OK[CR][LF]`
      And the peer connects to port 23
      And the modem writes within 60 s `[CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `Nobody repeats this.[CR][LF]`
      Then the peer receives `Nobody repeats this.[CR][LF]`
      And the modem writes nothing for 5 seconds
      When the host writes `[DLE][ETX][DLE][DLE]`
      Then the peer receives `[ETX][DLE]`
      And the modem writes nothing for 5 seconds
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-B-122 @T-B-36.r03 @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166 @E-167
    Scenario: With DLEMODE 1 ETX and DLE have a DLE before them, both ways
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes, 1 octet at a time, `a[DLE][ETX]b[DLE][DLE]c[DLE][DLE][DLE][ETX]`
      Then the peer receives `a[ETX]b[DLE]c[DLE][ETX]`
      When the peer sends `a[ETX]b[DLE]c[DLE]`
      Then the modem writes within 30 s `a[DLE][ETX]b[DLE][DLE]c[DLE][DLE]`
      When the peer sends `[ETX]`
      Then the modem writes within 30 s `[DLE][ETX]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    # The line is faster than the link: the modem has to hold the host back by CTS.
    @R-B-121 @T-B-36.r03 @BV @needs-gprs-outcome @needs-listen-address @needs-physical-line @E-32 @E-163 @E-166 @E-176
    Scenario: Under hardware flow control nothing is lost in either direction
      Given the host has set `AT+IFC=2,2`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[100000 octets of data, coded]`
      Then the peer receives `[100000 octets of data]`
      When the peer sends `[100000 octets of data]`
      Then the modem writes within 300 s `[100000 octets of data, coded]`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: Only one session can be open at a time

    # What happens to a second client is not said; the session with the first must not suffer.
    @R-B-114 @BO @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-158 @E-163 @E-166 @E-213
    Scenario: A second listening is refused while the first one waits, and that one opens its session
      Given the host has set `AT#TCPSERV=1,"255.255.255.255"`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host issues `AT#LTCPSTART=2`
      Then the modem answers within 30 s `#CME ERROR: 37122`
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `one at a time`
      Then the peer receives `one at a time`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-B-114.caller @BO @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: Two more clients call during the session: no other session is opened, and this one goes on
      Given the host has set `AT#TCPSERV=1,"255.255.255.255"`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When another peer connects to port 23 in vain
      And the peer's second socket connects to port 23 in vain
      Then the modem writes nothing for 5 seconds
      When the host writes `for the first`
      Then the peer receives `for the first`
      And another peer receives nothing for 2 seconds
      When the peer sends `from the first`
      Then the modem writes within 30 s `from the first`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the modem writes nothing for 5 seconds

  Rule: When the client ends the session, with DLEMODE 1, the modem gives ETX and Ok_Info_SocketClosed, and the port does not listen any more

    @T-B-36.r04 @R-B-123 @R-B-125 @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-164
    Scenario: The client closes; who comes then finds nobody
      Given the host has set `AT#TCPSERV=1,"255.255.255.255"`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the peer sends `goodbye`
      When the peer closes
      Then the modem writes within 30 s `goodbye`
      And the modem ends the coded session, the peer gone
      And the modem writes nothing for 5 seconds
      When another peer connects to port 23 in vain
      Then the modem writes nothing for 5 seconds
      When the peer connects to port 23 in vain
      Then the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: With DLEMODE 1 an ETX of the host closes the session: Ok_Info_SocketClosed, OK, and the port does not listen any more

    @T-B-36.r04.host @R-B-124 @R-B-125 @BV @needs-gprs-outcome @needs-listen-address @E-163 @E-166
    Scenario: The host ends the session; who comes then finds nobody; a new AT#LTCPSTART lets the client in
      Given the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `goodbye`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      And the peer receives `goodbye`
      And the peer sees the end
      And the modem writes nothing for 5 seconds
      When the peer connects to port 23 in vain
      Then the modem writes nothing for 5 seconds
      When the host issues `AT#LTCPSTART=1`
      Then the modem answers `OK`
      When the peer connects to port 23
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer sends `me again`
      Then the modem writes within 30 s `me again`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: With DLEMODE 0 the host cannot close the session in data mode

    @R-B-126 @T-B-36.r04 @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-165
    Scenario: ETX, and a command, reach the client
      Given the host has set:
        | AT#DLEMODE=1,0 |
        | AT#DLEMODE=2,1 |
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[ETX]`
      Then the peer receives `[ETX]`
      And the modem writes nothing for 5 seconds
      When the host writes `AT#LTCPSTOP=1[CR]`
      Then the peer receives `AT#LTCPSTOP=1[CR]`
      And the modem writes nothing for 5 seconds
      When the peer sends `[DLE][ETX]`
      Then the modem writes within 30 s `[DLE][ETX]`
      When the peer closes
      Then the modem ends the plain session, the peer gone

    @R-B-125.plain @BV @needs-gprs-outcome @needs-listen-address @E-08 @E-09 @E-165
    Scenario: After the client closed the port does not listen any more either
      Given the host has set `AT#DLEMODE=1,0`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      And the peer connects to port 23
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the peer closes
      Then the modem ends the plain session, the peer gone
      When the peer connects to port 23 in vain
      Then the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

  Rule: AT#LTCPSTOP stops the listening, OK tells that nothing is left of it

    @T-B-36.r05 @R-B-127 @BV @needs-gprs-outcome @needs-listen-address @E-162 @E-163 @E-166
    Scenario: The client comes too late; another service works at once
      Given the host has set `AT#TCPSERV=2,"198.51.100.8"`
      And the host has set `AT#DLEMODE=2,1`
      And the modem is connected over "GPRS"
      And the host issues `AT#LTCPSTART=1`
      And the modem answers `OK`
      When the host issues `AT#LTCPSTOP=1`
      Then the modem answers within 30 s `OK`
      When the peer connects to port 23 in vain
      Then the modem writes nothing for 5 seconds
      When the host issues `AT#OTCP=2`
      Then the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `free`
      Then another peer receives `free`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
