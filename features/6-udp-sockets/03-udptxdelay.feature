@E-10
Feature: #UDPTXDELAY: milliseconds before an incomplete datagram is sent

  How long data waits for company before a datagram that is not full is sent.

  Rule: UDPTXDELAY takes multiples of 20 from 0 to 32760 and refuses every other value

    @BV
    Scenario Outline: UDPTXDELAY takes <value>
      Given `AT#UDPTXDELAY=460` is answered `OK`
      When the host issues `AT#UDPTXDELAY=<value>`
      Then the modem answers `OK`
      And `AT#UDPTXDELAY?` reads `#UDPTXDELAY: <value>`

      Examples:
        | id           | value |
        | R-6-012.low  | 0     |
        | R-6-012.step | 20    |
        | R-6-012.mid  | 16380 |
        | R-6-012.high | 32760 |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: UDPTXDELAY refuses <value> and keeps what it has
      Given the host has set `AT#UDPTXDELAY=460`
      When the host issues `AT#UDPTXDELAY=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#UDPTXDELAY?` still reads `#UDPTXDELAY: 460`

      Examples:
        | id               | value |
        | R-6-012.above    | 32780 |
        | R-6-012.word     | 32767 |
        | R-6-012.wrap     | 65560 |
        | R-6-012.absurd   | 99999 |
        | R-6-012.negative | -20   |
        | R-6-012.text     | x     |
        | R-6-012.trailing | 20x   |

    @R-6-012.empty @BI @E-08 @E-09 @E-25
    Scenario: UDPTXDELAY refuses an empty value and keeps what it has
      Given the host has set `AT#UDPTXDELAY=460`
      When the host issues `AT#UDPTXDELAY=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#UDPTXDELAY?` still reads `#UDPTXDELAY: 460`

    @R-6-012.neighbours @BV
    Scenario: Writing UDPTXDELAY leaves the parameters beside it alone
      Given the host has set:
        | AT#UDPSERV="udp.example.org" |
        | AT#PINGDELAY=5               |
      When the host issues `AT#UDPTXDELAY=32760`
      Then the modem answers `OK`
      And each of these reads:
        | AT#UDPSERV?   | #UDPSERV: "udp.example.org" |
        | AT#PINGDELAY? | #PINGDELAY: 5               |

  Rule: UDPTXDELAY must be a multiple of 20

    @BI @E-08 @E-09 @E-174
    Scenario Outline: UDPTXDELAY does not take <value>
      Given the host has set `AT#UDPTXDELAY=460`
      When the host issues `AT#UDPTXDELAY=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#UDPTXDELAY?` still reads `#UDPTXDELAY: 460`

      Examples:
        | id                 | value |
        | R-6-017.one-below  | 19    |
        | R-6-017.one-above  | 21    |
        | R-6-017.half       | 10    |
        | R-6-017.half-above | 30    |
        | R-6-017.odd        | 101   |

  Rule: UDPTXDELAY is 100 until the host writes it

    @R-6-013 @BV @needs-reset
    Scenario: UDPTXDELAY after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#UDPTXDELAY?`
      Then the modem reports `#UDPTXDELAY: 100`
      And the modem answers `OK`

  Rule: UDPTXDELAY is read by AT#UDPTXDELAY? and shown by AT#VUDP and AT#VALL, without quotes

    For AT#VUDP see 07-vudp.feature.

    @R-6-014.get @BV
    Scenario: UDPTXDELAY is read singly
      Given the host has set `AT#UDPTXDELAY=360`
      When the host issues `AT#UDPTXDELAY?`
      Then the modem reports `#UDPTXDELAY: 360`
      And the modem answers `OK`

    @R-6-014.vall @BV
    Scenario: AT#VALL shows UDPTXDELAY
      Given the host has set `AT#UDPTXDELAY=360`
      When the host issues `AT#VALL`
      Then among the lines reported is `#UDPTXDELAY: 360`

  Rule: A datagram that is not full is sent UDPTXDELAY milliseconds after the data arrived

    # The sockets of TCP wait longer, or shorter.
    Background:
      Given the host has set:
        | AT#UDPSERV="198.51.100.7" |
        | AT#UDPPORT=7007           |
        | AT#TCPTXDELAY=1,16000     |
        | AT#TCPTXDELAY=2,1000      |

    @TI @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-188 @E-244
    Scenario Outline: UDPTXDELAY <delay>: twice, and not before <from> s
      Given the host has set `AT#UDPTXDELAY=<delay>`
      And the modem is connected over "GPRS"
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `once`
      Then the peer receives `once` not before <from> s and not after <to> s
      When the host writes `again`
      Then the peer receives `again` not before <from> s and not after <to> s
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id           | delay | from | to   |
        | R-6-015      | 2000  | 1.9  | 3    |
        | R-6-015.step | 20    | 0    | 0.5  |
        | R-6-015.some | 500   | 0.45 | 0.95 |
        | R-6-015.more | 8000  | 7.9  | 9.5  |
        | R-6-015.most | 32760 | 32.6 | 34   |

    # The time may be counted from the first octet or from the last.
    @R-6-015.company @TI @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-188 @E-244
    Scenario: What the host writes while an octet waits goes with it
      Given the host has set `AT#UDPTXDELAY=4000`
      And the modem is connected over "GPRS"
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the host writes `one `
      And 1 seconds pass
      When the host writes `and two`
      Then the peer receives `one and two` not before 2.9 s and not after 5 s
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    # What the peer sends does not wait.
    @R-6-015.receiving @TI @needs-routes @needs-gprs-outcome @E-01 @E-186 @E-188 @E-244
    Scenario: UDPTXDELAY 32760 holds back nothing that the peer sends
      Given the host has set `AT#UDPTXDELAY=32760`
      And the modem is connected over "GPRS"
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      And the host writes `?`
      And the peer receives `?` not before 32.6 s and not after 34 s
      When the peer sends `!`
      Then the modem writes within 5 s `!`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

  Rule: With UDPTXDELAY 0 a datagram is sent as soon as possible after a single character

    @R-6-016 @BV @needs-routes @needs-gprs-outcome @E-01 @E-175 @E-186 @E-188
    Scenario: One character, and one more
      Given the host has set:
        | AT#UDPSERV="198.51.100.7" |
        | AT#UDPPORT=7007           |
        | AT#UDPTXDELAY=0           |
        | AT#TCPTXDELAY=1,32760     |
        | AT#TCPTXDELAY=2,32760     |
      And the modem is connected over "GPRS"
      And the host issues `AT#OUDP`
      And the modem indicates within 30 s `Ok_Info_WaitingForData`
      When the host writes `a`
      Then the peer receives `a`
      When the host writes `b`
      Then the peer receives `b`
      When the host writes, 1 octet at a time, `cde`
      Then the peer receives `cde`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
