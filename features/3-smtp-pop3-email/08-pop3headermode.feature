@E-10
Feature: #POP3HEADERMODE: whether the header of a mail reaches the host

  With 1 the From, Cc and Subject fields come before the body, with 0 they do not.

  Rule: POP3HEADERMODE takes 0 and 1 and refuses every other value

    @BV
    Scenario Outline: POP3HEADERMODE takes <value>: <meaning>
      Given `AT#POP3HEADERMODE=<before>` is answered `OK`
      When the host issues `AT#POP3HEADERMODE=<value>`
      Then the modem answers `OK`
      And `AT#POP3HEADERMODE?` reads `#POP3HEADERMODE: <value>`

      Examples:
        | id         | covers  | value | meaning         | before |
        | T-3-04.r01 | R-3-037 | 0     | header withheld | 1      |
        | T-3-04.r02 | R-3-037 | 1     | header sent     | 0      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: POP3HEADERMODE refuses <value> and keeps <before>
      Given the host has set `AT#POP3HEADERMODE=<before>`
      When the host issues `AT#POP3HEADERMODE=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#POP3HEADERMODE?` still reads `#POP3HEADERMODE: <before>`

      Examples:
        | id               | value | before |
        | R-3-037.above    | 2     | 0      |
        | R-3-037.nine     | 9     | 1      |
        | R-3-037.wrap     | 257   | 0      |
        | R-3-037.absurd   | 99999 | 0      |
        | R-3-037.negative | -1    | 1      |
        | R-3-037.text     | x     | 1      |
        | R-3-037.trailing | 1x    | 1      |

    @R-3-037.empty @BI @E-08 @E-09 @E-25
    Scenario: POP3HEADERMODE refuses an empty value and keeps what it has
      Given the host has set `AT#POP3HEADERMODE=0`
      When the host issues `AT#POP3HEADERMODE=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#POP3HEADERMODE?` still reads `#POP3HEADERMODE: 0`

    @R-3-037.neighbours @BV
    Scenario: Writing POP3HEADERMODE leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPPUTPATH="/put/list" |
        | AT#POP3PORT=2110          |
      When the host issues `AT#POP3HEADERMODE=1`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPPUTPATH? | #FTPPUTPATH: "/put/list" |
        | AT#POP3PORT?   | #POP3PORT: 2110          |

  Rule: POP3HEADERMODE is 1 until the host writes it

    @R-3-038 @BV @needs-reset
    Scenario: POP3HEADERMODE after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#POP3HEADERMODE?`
      Then the modem reports `#POP3HEADERMODE: 1`
      And the modem answers `OK`

  Rule: POP3HEADERMODE is read by AT#POP3HEADERMODE? and shown by AT#VPOP3 and AT#VALL, without quotes

    For AT#VPOP3 see 23-vpop3.feature.

    @R-3-039.get @BV
    Scenario: POP3HEADERMODE is read singly
      Given the host has set `AT#POP3HEADERMODE=0`
      When the host issues `AT#POP3HEADERMODE?`
      Then the modem reports `#POP3HEADERMODE: 0`
      And the modem answers `OK`

    @R-3-039.vall @BV
    Scenario: AT#VALL shows POP3HEADERMODE
      Given the host has set `AT#POP3HEADERMODE=0`
      When the host issues `AT#VALL`
      Then among the lines reported is `#POP3HEADERMODE: 0`
