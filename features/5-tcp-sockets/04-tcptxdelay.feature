@E-10 @E-154
Feature: #TCPTXDELAY: milliseconds before an incomplete TCP frame is sent

  How long data waits for company before a frame that is not full is sent; one for each socket.

  Rule: TCPTXDELAY takes multiples of 20 from 0 to 32760 and refuses every other value

    @BV
    Scenario Outline: TCPTXDELAY of socket <socket> takes <value>
      Given `AT#TCPTXDELAY=<socket>,460` is answered `OK`
      When the host issues `AT#TCPTXDELAY=<socket>,<value>`
      Then the modem answers `OK`
      And `AT#TCPTXDELAY=<socket>` reads `#TCPTXDELAY: <socket>,<value>`

      Examples:
        | id              | value | socket |
        | R-5-017.s1-low  | 0     | 1      |
        | R-5-017.s1-step | 20    | 1      |
        | R-5-017.s1-mid  | 16380 | 1      |
        | R-5-017.s1-high | 32760 | 1      |
        | R-5-017.s2-low  | 0     | 2      |
        | R-5-017.s2-high | 32760 | 2      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: TCPTXDELAY of socket <socket> refuses <value> and keeps what it has
      Given the host has set `AT#TCPTXDELAY=<socket>,460`
      When the host issues `AT#TCPTXDELAY=<socket>,<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#TCPTXDELAY=<socket>` still reads `#TCPTXDELAY: <socket>,460`

      Examples:
        | id                  | value | socket |
        | R-5-017.s1-above    | 32780 | 1      |
        | R-5-017.s1-word     | 32767 | 1      |
        | R-5-017.s1-wrap     | 65560 | 1      |
        | R-5-017.s1-absurd   | 99999 | 1      |
        | R-5-017.s1-negative | -20   | 1      |
        | R-5-017.s1-text     | x     | 1      |
        | R-5-017.s1-trailing | 20x   | 1      |
        | R-5-017.s2-above    | 32780 | 2      |
        | R-5-017.s2-absurd   | 99999 | 2      |
        | R-5-017.s2-negative | -20   | 2      |
        | R-5-017.s2-text     | x     | 2      |

    @BI @E-08 @E-09 @E-25
    Scenario Outline: TCPTXDELAY of socket <socket> refuses an empty value and keeps what it has
      Given the host has set `AT#TCPTXDELAY=<socket>,460`
      When the host issues `AT#TCPTXDELAY=<socket>,`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#TCPTXDELAY=<socket>` still reads `#TCPTXDELAY: <socket>,460`

      Examples:
        | id               | socket |
        | R-5-017.s1-empty | 1      |
        | R-5-017.s2-empty | 2      |

    @R-5-008.s1-tcptxdelay @BV
    Scenario: Writing TCPTXDELAY of socket 1 leaves the other socket and the parameters beside it alone
      Given the host has set:
        | AT#TCPPORT=1,1123   |
        | AT#DLEMODE=2,0      |
        | AT#TCPTXDELAY=2,240 |
      When the host issues `AT#TCPTXDELAY=1,32760`
      Then the modem answers `OK`
      And each of these reads:
        | AT#TCPPORT=1    | #TCPPORT: 1,1123   |
        | AT#DLEMODE=2    | #DLEMODE: 2,0      |
        | AT#TCPTXDELAY=2 | #TCPTXDELAY: 2,240 |

    @R-5-008.s2-tcptxdelay @BV
    Scenario: Writing TCPTXDELAY of socket 2 leaves the other socket and the parameters beside it alone
      Given the host has set:
        | AT#TCPPORT=2,1123   |
        | AT#UDPPORT=4001     |
        | AT#TCPTXDELAY=1,240 |
      When the host issues `AT#TCPTXDELAY=2,32760`
      Then the modem answers `OK`
      And each of these reads:
        | AT#TCPPORT=2    | #TCPPORT: 2,1123   |
        | AT#UDPPORT?     | #UDPPORT: 4001     |
        | AT#TCPTXDELAY=1 | #TCPTXDELAY: 1,240 |

  Rule: There are two sockets, 1 and 2, and no other

    @BI @E-08 @E-09 @E-22
    Scenario Outline: TCPTXDELAY has no socket <socket>
      Given the host has set:
        | AT#TCPTXDELAY=1,460 |
        | AT#TCPTXDELAY=2,460 |
      When the host issues `AT#TCPTXDELAY=<socket>,20`
      Then the modem answers `#CME ERROR: 34882`
      And each of these reads:
        | AT#TCPTXDELAY=1 | #TCPTXDELAY: 1,460 |
        | AT#TCPTXDELAY=2 | #TCPTXDELAY: 2,460 |

      Examples:
        | id                      | socket |
        | R-5-008.tcptxdelay-id-0 | 0      |
        | R-5-008.tcptxdelay-id-3 | 3      |

  Rule: TCPTXDELAY must be a multiple of 20

    @BI @E-08 @E-09 @E-174
    Scenario Outline: TCPTXDELAY of socket <socket> does not take <value>
      Given the host has set `AT#TCPTXDELAY=<socket>,460`
      When the host issues `AT#TCPTXDELAY=<socket>,<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#TCPTXDELAY=<socket>` still reads `#TCPTXDELAY: <socket>,460`

      Examples:
        | id                    | value | socket |
        | R-5-022.s1-one-below  | 19    | 1      |
        | R-5-022.s1-one-above  | 21    | 1      |
        | R-5-022.s1-half       | 10    | 1      |
        | R-5-022.s1-half-above | 30    | 1      |
        | R-5-022.s1-odd        | 101   | 1      |
        | R-5-022.s2-one-above  | 21    | 2      |
        | R-5-022.s2-half       | 10    | 2      |

  Rule: TCPTXDELAY of either socket is 100 until the host writes it

    @BV @needs-reset
    Scenario Outline: TCPTXDELAY of socket <socket> after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#TCPTXDELAY=<socket>`
      Then the modem reports `#TCPTXDELAY: <socket>,100`
      And the modem answers `OK`

      Examples:
        | id         | socket |
        | R-5-018.s1 | 1      |
        | R-5-018.s2 | 2      |

  Rule: TCPTXDELAY is read by AT#TCPTXDELAY=1 and AT#TCPTXDELAY=2 and shown by AT#VTCP and AT#VALL, without quotes

    For AT#VTCP see 08-vtcp.feature.

    @BV
    Scenario Outline: TCPTXDELAY of socket <socket> is read singly
      Given the host has set `AT#TCPTXDELAY=<socket>,240`
      When the host issues `AT#TCPTXDELAY=<socket>`
      Then the modem reports `#TCPTXDELAY: <socket>,240`
      And the modem answers `OK`

      Examples:
        | id             | socket |
        | R-5-019.s1-get | 1      |
        | R-5-019.s2-get | 2      |

    @BV
    Scenario Outline: AT#VALL shows TCPTXDELAY of socket <socket>
      Given the host has set `AT#TCPTXDELAY=<socket>,240`
      When the host issues `AT#VALL`
      Then among the lines reported is `#TCPTXDELAY: <socket>,240`

      Examples:
        | id              | socket |
        | R-5-019.s1-vall | 1      |
        | R-5-019.s2-vall | 2      |

    # The general form of a read; whether it lists both sockets or is refused is open.
    @R-5-019.question @BV
    Scenario: AT#TCPTXDELAY? names no socket
      When the host issues `AT#TCPTXDELAY?`
      Then whatever the modem answers is recorded

  Rule: A segment that is not full is sent TCPTXDELAY milliseconds after data came; a full one, and with 0 every one, does not wait

    # The other socket would be far too early or far too late. Serial line and network take their time as well, so the upper
    # bounds leave room; the lower ones are those of the parameter.
    Background:
      Given the host has set:
        | AT#DLEMODE=1,1              |
        | AT#TCPSERV=1,"198.51.100.7" |
        | AT#TCPPORT=1,23             |
        | AT#DLEMODE=2,1              |
        | AT#TCPSERV=2,"198.51.100.7" |
        | AT#TCPPORT=2,7007           |
      And the modem is connected over "GPRS"

    @TI @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-163 @E-166 @E-244
    Scenario Outline: TCPTXDELAY of socket <socket> is <delay>, that of the other one <decoy>: one octet
      Given the host has set:
        | AT#TCPTXDELAY=<socket>,<delay> |
        | AT#TCPTXDELAY=<other>,<decoy>  |
      And the host issues `AT#OTCP=<socket>`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `x`
      Then the peer receives `x` not before <least> s and not after <most> s
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

      Examples:
        | id              | covers | socket | delay | other | decoy | least | most |
        | R-5-020         |        | 1      | 2000  | 2     | 20    | 2     | 4    |
        | R-5-020.s2      |        | 2      | 2000  | 1     | 20    | 2     | 4    |
        | R-5-020.step    |        | 1      | 20    | 2     | 32760 | 0     | 2    |
        | R-5-020.default |        | 1      | 100   | 2     | 32760 | 0.1   | 2    |
        | R-5-020.half    |        | 1      | 500   | 2     | 32760 | 0.5   | 2.4  |
        | R-5-020.second  |        | 1      | 1000  | 2     | 0     | 1     | 3    |
        | R-5-020.ten     |        | 1      | 10000 | 2     | 0     | 10    | 12   |
        | R-5-020.longest |        | 1      | 32760 | 2     | 0     | 32.76 | 35   |

    # Counted from the first octet or from the last: in neither case before 3 s.
    @R-5-020.company @TI @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-163 @E-166 @E-244
    Scenario: Octets that come one second apart go together
      Given the host has set:
        | AT#TCPTXDELAY=1,4000 |
        | AT#TCPTXDELAY=2,20   |
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `a`
      And the peer receives nothing for 1 seconds
      When the host writes `b`
      Then the peer receives `ab` not before 2.9 s and not after 6 s
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    @R-5-020.twice @TI @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-163 @E-166 @E-244
    Scenario: Each new segment waits anew
      Given the host has set:
        | AT#TCPTXDELAY=1,2000 |
        | AT#TCPTXDELAY=2,20   |
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      And the host writes `first`
      And the peer receives `first` not before 2 s and not after 4 s
      And the modem writes nothing for 10 seconds
      When the host writes `second`
      Then the peer receives `second` not before 2 s and not after 4 s
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    # Far more than one segment: the first is full and has nothing to wait for.
    @R-5-020.full @TI @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-163 @E-166 @E-244
    Scenario: A full segment is sent at once
      Given the host has set:
        | AT#TCPTXDELAY=1,1900 |
        | AT#TCPTXDELAY=2,1900 |
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `[20000 octets of data, coded]`
      Then the peer receives `[20000 octets of data]` not before 0 s and not after 1 s
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked

    # How soon is not said; that nothing is waited for, and nothing lost or reordered, is.
    @R-5-021 @BV @needs-gprs-outcome @needs-routes @E-01 @E-05 @E-163 @E-166 @E-175
    Scenario: TCPTXDELAY is 0: single characters arrive without company
      Given the host has set:
        | AT#TCPTXDELAY=1,0     |
        | AT#TCPTXDELAY=2,32760 |
      And the host issues `AT#OTCP=1`
      And the modem indicates within 60 s `Ok_Info_WaitingForData`
      When the host writes `a`
      Then the peer receives `a`
      When the host writes `b`
      Then the peer receives `b`
      When the host writes `c`
      Then the peer receives `c`
      When the host writes, 1 octet at a time, `all these octets follow each other`
      Then the peer receives `all these octets follow each other`
      When the host writes `[ETX]`
      Then the modem ends the session as the host asked
