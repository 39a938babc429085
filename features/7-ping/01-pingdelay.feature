@E-10
Feature: #PINGDELAY: seconds to wait for an echo reply

  After so long a request counts as lost; also the time between two requests.

  Rule: PINGDELAY takes whole numbers from 1 to 255 and refuses every other value

    @BV
    Scenario Outline: PINGDELAY takes <value>
      Given `AT#PINGDELAY=77` is answered `OK`
      When the host issues `AT#PINGDELAY=<value>`
      Then the modem answers `OK`
      And `AT#PINGDELAY?` reads `#PINGDELAY: <value>`

      Examples:
        | id           | value |
        | R-7-001.low  | 1     |
        | R-7-001.mid  | 128   |
        | R-7-001.high | 255   |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: PINGDELAY refuses <value> and keeps what it has
      Given the host has set `AT#PINGDELAY=77`
      When the host issues `AT#PINGDELAY=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PINGDELAY?` still reads `#PINGDELAY: 77`

      Examples:
        | id               | value |
        | R-7-001.below    | 0     |
        | R-7-001.above    | 256   |
        | R-7-001.wrap     | 257   |
        | R-7-001.absurd   | 99999 |
        | R-7-001.negative | -1    |
        | R-7-001.text     | x     |
        | R-7-001.trailing | 128x  |

    @R-7-001.empty @BI @E-08 @E-09 @E-25
    Scenario: PINGDELAY refuses an empty value and keeps what it has
      Given the host has set `AT#PINGDELAY=77`
      When the host issues `AT#PINGDELAY=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#PINGDELAY?` still reads `#PINGDELAY: 77`

    @R-7-001.neighbours @BV
    Scenario: Writing PINGDELAY leaves the parameters beside it alone
      Given the host has set:
        | AT#UDPTXDELAY=360 |
        | AT#PINGNUM=9      |
      When the host issues `AT#PINGDELAY=255`
      Then the modem answers `OK`
      And each of these reads:
        | AT#UDPTXDELAY? | #UDPTXDELAY: 360 |
        | AT#PINGNUM?    | #PINGNUM: 9      |

  Rule: PINGDELAY is 1 until the host writes it

    @R-7-002 @BV @needs-reset
    Scenario: PINGDELAY after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PINGDELAY?`
      Then the modem reports `#PINGDELAY: 1`
      And the modem answers `OK`

  Rule: PINGDELAY is read by AT#PINGDELAY? and shown by AT#VPING and AT#VALL, without quotes

    For AT#VPING see 05-vping.feature.

    @R-7-003.get @BV
    Scenario: PINGDELAY is read singly
      Given the host has set `AT#PINGDELAY=5`
      When the host issues `AT#PINGDELAY?`
      Then the modem reports `#PINGDELAY: 5`
      And the modem answers `OK`

    @R-7-003.vall @BV
    Scenario: AT#VALL shows PINGDELAY
      Given the host has set `AT#PINGDELAY=5`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PINGDELAY: 5`

  Rule: A request that is not answered within PINGDELAY seconds counts as not answered

    Background:
      Given the host has set:
        | AT#PINGREMOTE="198.51.100.7" |
        | AT#PINGNUM=1                 |
      And the modem is connected over "GPRS"

    @TI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-192 @E-194
    Scenario Outline: PINGDELAY <delay>: an answer after <time> ms is too late
      Given the host has set `AT#PINGDELAY=<delay>`
      And pings of "198.51.100.7" are answered after "<time>" ms
      When the host issues `AT#PING`
      Then the modem indicates `NO answer from "198.51.100.7"` not before <from> s and not after <to> s
      And the modem answers within 10 s `OK`
      And the modem writes nothing for 5 seconds

      Examples:
        | id           | delay | time   | from | to  |
        | R-7-004      | 1     | 1500   | 1    | 2   |
        | R-7-004.some | 5     | 5500   | 5    | 6   |
        | R-7-004.byte | 130   | 131000 | 130  | 132 |
        | R-7-004.most | 255   | 256000 | 255  | 257 |
        | R-7-004.none | 3     | none   | 3    | 4   |

    @TI @needs-routes @needs-gprs-outcome @E-192
    Scenario Outline: PINGDELAY <delay>: an answer after <time> ms is in time
      Given the host has set `AT#PINGDELAY=<delay>`
      And pings of "198.51.100.7" are answered after "<time>" ms
      When the host issues `AT#PING`
      Then the modem indicates within 300 s `"198.51.100.7" is alive : time = <shown> ms`
      And the modem answers within 10 s `OK`

      Examples:
        | id                   | delay | time   | shown     |
        | R-7-004.in-time      | 1     | 800    | 8{int}    |
        | R-7-004.in-time-some | 5     | 4500   | 45{int}   |
        | R-7-004.in-time-byte | 130   | 129000 | 129{int}  |
        | R-7-004.in-time-most | 255   | 254000 | 254{int}  |

    # The example of the manual has an answer after 1000 ms, and 1 is what PINGDELAY is by default.
    @TI @needs-routes @needs-gprs-outcome @E-192 @E-193
    Scenario Outline: PINGDELAY <delay>: an answer after exactly that time is in time
      Given the host has set `AT#PINGDELAY=<delay>`
      And pings of "198.51.100.7" are answered after "<time>" ms
      When the host issues `AT#PING`
      Then the modem indicates within 300 s `"198.51.100.7" is alive : time = <time> ms`
      And the modem answers within 10 s `OK`

      Examples:
        | id                | delay | time   |
        | R-7-004.exact     | 1     | 1000   |
        | R-7-004.exact-max | 255   | 255000 |

    # It is too late for the first request, and the second one is not answered at all.
    @R-7-004.late @TI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-192 @E-194
    Scenario: An answer that is too late is not taken for that of the next request
      Given the host has set:
        | AT#PINGDELAY=2 |
        | AT#PINGNUM=3   |
      And pings of "198.51.100.7" are answered after "3000, none" ms
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `NO answer from "198.51.100.7"`
      And the modem indicates within 10 s `NO answer from "198.51.100.7"`
      And the modem indicates within 10 s `NO answer from "198.51.100.7"`
      And the modem answers within 10 s `OK`
      And the modem writes nothing for 10 seconds

  Rule: PINGDELAY seconds lie between one request and the next

    Background:
      Given the host has set:
        | AT#PINGREMOTE="198.51.100.7" |
        | AT#PINGNUM=3                 |
      And the modem is connected over "GPRS"

    # The time may be counted from the request or from its answer, and be a second less.
    @TI @needs-routes @needs-gprs-outcome @E-192 @E-238
    Scenario Outline: PINGDELAY <delay>: three requests that are answered after 300 ms
      Given the host has set `AT#PINGDELAY=<delay>`
      And pings of "198.51.100.7" are answered after "300" ms
      When the host issues `AT#PING`
      Then the modem indicates `"198.51.100.7" is alive : time = 3{int} ms` not before 0 s and not after 2 s
      And the modem indicates `"198.51.100.7" is alive : time = 3{int} ms` not before <from> s and not after <to> s
      And the modem indicates `"198.51.100.7" is alive : time = 3{int} ms` not before <from> s and not after <to> s
      And the modem answers within <to> s `OK`

      Examples:
        | id           | delay | from | to  |
        | R-7-005      | 5     | 4    | 7   |
        | R-7-005.one  | 1     | 0    | 3   |
        | R-7-005.byte | 130   | 129  | 133 |
        | R-7-005.most | 255   | 254  | 258 |

    @R-7-005.lost @TI @needs-routes @needs-gprs-outcome @E-08 @E-09 @E-192 @E-194 @E-238
    Scenario: Three requests that are not answered
      Given the host has set `AT#PINGDELAY=5`
      And pings of "198.51.100.7" are answered after "none" ms
      When the host issues `AT#PING`
      Then the modem indicates `NO answer from "198.51.100.7"` not before 5 s and not after 6 s
      And the modem indicates `NO answer from "198.51.100.7"` not before 4 s and not after 11 s
      And the modem indicates `NO answer from "198.51.100.7"` not before 4 s and not after 11 s
      And the modem answers within 10 s `OK`
