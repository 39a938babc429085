@E-10
Feature: #LUDPSTOP: listen for UDP peers no more

  Ends what AT#LUDPSTART has begun as long as no datagram has come.

  Background:
    Given the host has set:
      | AT#UDPSERV="255.255.255.255" |
      | AT#UDPPORT=2000              |
      | AT#UDPTXDELAY=20             |
      | AT#TCPPORT=1,2001            |
      | AT#TCPPORT=2,2002            |

  Rule: While no datagram has come AT#LUDPSTOP closes the port and answers OK

    Background:
      Given the modem is connected over "GPRS"

    @T-6-05.r01 @R-6-030 @R-6-024 @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-181 @E-183
    Scenario: The port is closed
      Given the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When the host issues `AT#LUDPSTOP`
      Then the modem answers `OK`
      When the peer sends `too late` to UDP port 2000 in vain
      Then the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

    @R-6-024.later @R-6-030 @TI @needs-routes @needs-gprs-outcome @needs-listen-address @E-181 @E-183
    Scenario: The port is closed after ten minutes
      Given the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And the modem writes nothing for 600 seconds
      When the host issues `AT#LUDPSTOP`
      Then the modem answers `OK`
      When the peer sends `too late` to UDP port 2000 in vain
      Then the modem writes nothing for 5 seconds

    # Whoever is not admitted has not opened anything.
    @R-6-024.filtered @R-6-030 @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-181 @E-183
    Scenario: The port is closed after a datagram of somebody who is not admitted
      Given the host has set `AT#UDPSERV="203.0.113.7"`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And another peer sends `not for me` to UDP port 2000
      And the modem writes nothing for 2 seconds
      When the host issues `AT#LUDPSTOP`
      Then the modem answers `OK`
      When the peer sends `too late` to UDP port 2000 in vain
      Then the modem writes nothing for 5 seconds

    @R-6-030.again @R-6-024 @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-181 @E-183 @E-186
    Scenario: The port is opened again, and after another stop AT#OUDP can have a session
      Given the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And `AT#LUDPSTOP` is answered `OK`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When the peer sends `hello` to UDP port 2000
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the modem writes `hello`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
      Given the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And `AT#LUDPSTOP` is answered `OK`
      And the host has set:
        | AT#UDPSERV="198.51.100.7" |
        | AT#UDPPORT=23             |
      When the host issues `AT#OUDP`
      Then the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `hello, too`
      Then the peer receives `hello, too`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-6-030.numeric @T-6-05.r01 @BV @needs-gprs-outcome @E-12 @E-14 @E-181 @E-183
    Scenario: AT#LUDPSTOP after ATV0
      Given the host issues `ATV0`
      And the modem writes `[CR]0[CR]`
      And the host issues `AT#LUDPSTART`
      And the modem writes `[CR]0[CR]`
      When the host issues `AT#LUDPSTOP`
      Then the modem writes `[CR]0[CR]`
      And the modem writes nothing for 2 seconds

  Rule: The port that is closed is the one that was opened with UDPPORT, UDPSERV and UDPTXDELAY

    Background:
      Given the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-181 @E-183
    Scenario Outline: AT#LUDPSTOP with <parameter> <value>
      Given the host has set `AT#<parameter>=<value>`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When the host issues `AT#LUDPSTOP`
      Then the modem answers `OK`
      When the peer sends `too late` to UDP port <port> in vain
      Then the modem writes nothing for 5 seconds
      And `AT#VSTATE` reads `#STATE: "CONNECTED"`

      Examples:
        | id              | parameter  | value         | port  |
        | T-6-04.r01      | UDPPORT    | 23            | 23    |
        | T-6-04.r01.low  | UDPPORT    | 1             | 1     |
        | T-6-04.r01.high | UDPPORT    | 65535         | 65535 |
        | T-6-04.r02      | UDPSERV    | "203.0.113.7" | 2000  |
        | T-6-04.r03      | UDPTXDELAY | 32760         | 2000  |
        | T-6-04.r03.zero | UDPTXDELAY | 0             | 2000  |

    @T-6-04.r01.two @BV @needs-routes @needs-gprs-outcome @needs-listen-address @E-01 @E-181 @E-183 @E-186
    Scenario: The second of two ports is closed, and the first one is not open either
      Given the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      And `AT#LUDPSTOP` is answered `OK`
      And the host has set `AT#UDPPORT=2004`
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When the host issues `AT#LUDPSTOP`
      Then the modem answers `OK`
      When the peer sends `too late` to UDP port 2004 in vain
      And the peer sends `too late` to UDP port 2000 in vain
      Then the modem writes nothing for 5 seconds

  Rule: Where nothing listens the answer of AT#LUDPSTOP is not stated, nor what an ETX does where something does

    @R-6-030.idle @BO @needs-gprs-outcome @E-189
    Scenario: AT#LUDPSTOP while nothing listens is recorded
      Given the modem is connected over "GPRS"
      When the host issues `AT#LUDPSTOP`
      Then whatever the modem answers is recorded

    @R-6-030.offline @BO @E-189
    Scenario: AT#LUDPSTOP without a connection is recorded
      When the host issues `AT#LUDPSTOP`
      Then whatever the modem answers is recorded

    @R-6-024.etx @BO @needs-gprs-outcome @E-183
    Scenario: An ETX while the modem listens is recorded
      Given the modem is connected over "GPRS"
      And the host issues `AT#LUDPSTART`
      And the modem answers `OK`
      When the host writes `[ETX]`
      Then whatever the modem answers is recorded
