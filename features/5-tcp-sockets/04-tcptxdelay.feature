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
