@E-10
Feature: #PINGNUM: number of echo requests

  How many requests one AT#PING sends.

  Rule: PINGNUM takes whole numbers from 1 to 255 and refuses every other value

    @BV
    Scenario Outline: PINGNUM takes <value>
      Given `AT#PINGNUM=77` is answered `OK`
      When the host issues `AT#PINGNUM=<value>`
      Then the modem answers `OK`
      And `AT#PINGNUM?` reads `#PINGNUM: <value>`

      Examples:
        | id           | value |
        | R-7-006.low  | 1     |
        | R-7-006.mid  | 128   |
        | R-7-006.high | 255   |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: PINGNUM refuses <value> and keeps what it has
      Given the host has set `AT#PINGNUM=77`
      When the host issues `AT#PINGNUM=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#PINGNUM?` still reads `#PINGNUM: 77`

      Examples:
        | id               | value |
        | R-7-006.below    | 0     |
        | R-7-006.above    | 256   |
        | R-7-006.wrap     | 257   |
        | R-7-006.absurd   | 99999 |
        | R-7-006.negative | -1    |
        | R-7-006.text     | x     |
        | R-7-006.trailing | 128x  |

    @R-7-006.empty @BI @E-08 @E-09 @E-25
    Scenario: PINGNUM refuses an empty value and keeps what it has
      Given the host has set `AT#PINGNUM=77`
      When the host issues `AT#PINGNUM=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#PINGNUM?` still reads `#PINGNUM: 77`

    @R-7-006.neighbours @BV
    Scenario: Writing PINGNUM leaves the parameters beside it alone
      Given the host has set:
        | AT#PINGDELAY=5                   |
        | AT#PINGREMOTE="ping.example.org" |
      When the host issues `AT#PINGNUM=255`
      Then the modem answers `OK`
      And each of these reads:
        | AT#PINGDELAY?  | #PINGDELAY: 5                   |
        | AT#PINGREMOTE? | #PINGREMOTE: "ping.example.org" |

  Rule: PINGNUM is 4 until the host writes it

    @R-7-007 @BV @needs-reset
    Scenario: PINGNUM after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#PINGNUM?`
      Then the modem reports `#PINGNUM: 4`
      And the modem answers `OK`

  Rule: PINGNUM is read by AT#PINGNUM? and shown by AT#VPING and AT#VALL, without quotes

    For AT#VPING see 05-vping.feature.

    @R-7-008.get @BV
    Scenario: PINGNUM is read singly
      Given the host has set `AT#PINGNUM=9`
      When the host issues `AT#PINGNUM?`
      Then the modem reports `#PINGNUM: 9`
      And the modem answers `OK`

    @R-7-008.vall @BV
    Scenario: AT#VALL shows PINGNUM
      Given the host has set `AT#PINGNUM=9`
      When the host issues `AT#VALL`
      Then among the lines reported is `#PINGNUM: 9`

  Rule: AT#PING sends PINGNUM requests

    # The times run on: were there a request more or less, the time behind them would be another.
    @BV @needs-routes @needs-gprs-outcome @E-192
    Scenario Outline: PINGNUM <number>
      Given the host has set:
        | AT#PINGREMOTE="198.51.100.7" |
        | AT#PINGNUM=<number>          |
        | AT#PINGDELAY=1               |
      And the modem is connected over "GPRS"
      And pings of "198.51.100.7" are answered after "<times>" ms
      When the host issues `AT#PING`
      Then until 5 seconds of silence the modem indicates only:
        | "198.51.100.7" is alive : time = 1{int} ms | <first>  | <first>  |
        | "198.51.100.7" is alive : time = 3{int} ms | <second> | <second> |
        | OK                                         | 1        | 1        |
      Given the host has set `AT#PINGNUM=1`
      When the host issues `AT#PING`
      Then the modem indicates within 10 s `"198.51.100.7" is alive : time = <next> ms`
      And the modem answers within 10 s `OK`

      Examples:
        | id          | number | times                        | first | second | next   |
        | R-7-009     | 5      | 100, 300, 300, 100, 300, 700 | 2     | 3      | 7{int} |
        | R-7-009.one | 1      | 100, 700                     | 1     | 0      | 7{int} |
        | R-7-009.most | 255   | 100, 300                     | 1     | 254    | 3{int} |
