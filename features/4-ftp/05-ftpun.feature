@E-10
Feature: #FTPUN: user name at the FTP server

  Presented to the FTP server together with FTPPW.

  Rule: FTPUN takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: FTPUN takes <what>
      Given `AT#FTPUN="ftpun.before"` is answered `OK`
      When the host issues `AT#FTPUN="<value>"`
      Then the modem answers `OK`
      And `AT#FTPUN?` reads `#FTPUN: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-4-018.mixed  | letters, digits, blanks and punctuation | Ftpun  1@Example.org/a-b_c                                       |
        | R-4-018.digits | digits only                             | 0042                                                             |
        | R-4-018.max    | 64 characters                           | ftpun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-4-018.over @BI @E-08 @E-09 @E-23
    Scenario: FTPUN refuses 65 characters and keeps what it has
      Given the host has set `AT#FTPUN="ftpun.before"`
      When the host issues `AT#FTPUN="ftpun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPUN?` still reads `#FTPUN: "ftpun.before"`

    @R-4-018.absurd @BI @E-08 @E-09 @E-23
    Scenario: FTPUN refuses 300 characters and keeps what it has
      Given the host has set `AT#FTPUN="ftpun.before"`
      When the host issues `AT#FTPUN="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPUN?` still reads `#FTPUN: "ftpun.before"`

    @R-4-018.neighbours @BV
    Scenario: Writing FTPUN leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPMODE=1          |
        | AT#FTPPW="ftppw.tell" |
      When the host issues `AT#FTPUN="ftpun-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPMODE? | #FTPMODE: 1          |
        | AT#FTPPW?   | #FTPPW: "ftppw.tell" |

  Rule: FTPUN is empty until the host writes it

    @R-4-019 @BV @needs-reset @E-19 @E-21
    Scenario: FTPUN after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPUN?`
      Then the modem reports `#FTPUN: ""`
      And the modem answers `OK`

  Rule: FTPUN is read by AT#FTPUN? and shown by AT#VFTP and AT#VALL, between quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-020.get @BV
    Scenario: FTPUN is read singly
      Given the host has set `AT#FTPUN="ftpun.tell"`
      When the host issues `AT#FTPUN?`
      Then the modem reports `#FTPUN: "ftpun.tell"`
      And the modem answers `OK`

    @R-4-020.vall @BV
    Scenario: AT#VALL shows FTPUN
      Given the host has set `AT#FTPUN="ftpun.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPUN: "ftpun.tell"`
