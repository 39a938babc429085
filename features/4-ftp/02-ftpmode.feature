@E-10
Feature: #FTPMODE: who opens the data connection

  The server in active mode, the modem in passive mode.

  Rule: FTPMODE takes 0 and 1 and refuses every other value

    @BV
    Scenario Outline: FTPMODE takes <value>: <meaning>
      Given `AT#FTPMODE=<before>` is answered `OK`
      When the host issues `AT#FTPMODE=<value>`
      Then the modem answers `OK`
      And `AT#FTPMODE?` reads `#FTPMODE: <value>`

      Examples:
        | id         | covers  | value | meaning | before |
        | T-4-01.r01 | R-4-005 | 0     | active  | 1      |
        | T-4-01.r02 | R-4-005 | 1     | passive | 0      |

    @BI @E-08 @E-09 @E-22
    Scenario Outline: FTPMODE refuses <value> and keeps <before>
      Given the host has set `AT#FTPMODE=<before>`
      When the host issues `AT#FTPMODE=<value>`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPMODE?` still reads `#FTPMODE: <before>`

      Examples:
        | id               | value | before |
        | R-4-005.above    | 2     | 0      |
        | R-4-005.nine     | 9     | 1      |
        | R-4-005.wrap     | 257   | 0      |
        | R-4-005.absurd   | 99999 | 0      |
        | R-4-005.negative | -1    | 1      |
        | R-4-005.text     | x     | 1      |
        | R-4-005.trailing | 1x    | 1      |

    @R-4-005.empty @BI @E-08 @E-09 @E-25
    Scenario: FTPMODE refuses an empty value and keeps what it has
      Given the host has set `AT#FTPMODE=1`
      When the host issues `AT#FTPMODE=`
      Then the modem answers `#CME ERROR: 34819`
      And `AT#FTPMODE?` still reads `#FTPMODE: 1`

    @R-4-005.neighbours @BV
    Scenario: Writing FTPMODE leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPPORT=2121       |
        | AT#FTPUN="ftpun.tell" |
      When the host issues `AT#FTPMODE=0`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPPORT? | #FTPPORT: 2121       |
        | AT#FTPUN?   | #FTPUN: "ftpun.tell" |

  Rule: FTPMODE is 0 until the host writes it

    @R-4-006 @BV @needs-reset
    Scenario: FTPMODE after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPMODE?`
      Then the modem reports `#FTPMODE: 0`
      And the modem answers `OK`

  Rule: FTPMODE is read by AT#FTPMODE? and shown by AT#VFTP and AT#VALL, without quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-007.get @BV
    Scenario: FTPMODE is read singly
      Given the host has set `AT#FTPMODE=1`
      When the host issues `AT#FTPMODE?`
      Then the modem reports `#FTPMODE: 1`
      And the modem answers `OK`

    @R-4-007.vall @BV
    Scenario: AT#VALL shows FTPMODE
      Given the host has set `AT#FTPMODE=1`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPMODE: 1`
