@E-10
Feature: #FTPPW: password at the FTP server

  Presented to the FTP server together with FTPUN.

  Rule: FTPPW takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: FTPPW takes <what>
      Given `AT#FTPPW="ftppw.before"` is answered `OK`
      When the host issues `AT#FTPPW="<value>"`
      Then the modem answers `OK`
      And `AT#FTPPW?` reads `#FTPPW: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-4-021.mixed  | letters, digits, blanks and punctuation | Ftppw  1@Example.org/a-b_c                                       |
        | R-4-021.digits | digits only                             | 0042                                                             |
        | R-4-021.max    | 64 characters                           | ftppw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-4-021.over @BI @E-08 @E-09 @E-23
    Scenario: FTPPW refuses 65 characters and keeps what it has
      Given the host has set `AT#FTPPW="ftppw.before"`
      When the host issues `AT#FTPPW="ftppw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPPW?` still reads `#FTPPW: "ftppw.before"`

    @R-4-021.absurd @BI @E-08 @E-09 @E-23
    Scenario: FTPPW refuses 300 characters and keeps what it has
      Given the host has set `AT#FTPPW="ftppw.before"`
      When the host issues `AT#FTPPW="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#FTPPW?` still reads `#FTPPW: "ftppw.before"`

    @R-4-021.neighbours @BV @E-132 @E-133
    Scenario: Writing FTPPW leaves the parameters beside it alone
      Given the host has set:
        | AT#FTPUN="ftpun.tell" |
        | AT#FTPTYPE=A          |
      When the host issues `AT#FTPPW="ftppw-0010-0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#FTPUN?   | #FTPUN: "ftpun.tell" |
        | AT#FTPTYPE? | #FTPTYPE: A          |

  Rule: FTPPW is empty until the host writes it

    @R-4-022 @BV @needs-reset @E-19 @E-21
    Scenario: FTPPW after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#FTPPW?`
      Then the modem reports `#FTPPW: ""`
      And the modem answers `OK`

  Rule: FTPPW is read by AT#FTPPW? and shown by AT#VFTP and AT#VALL, between quotes

    For AT#VFTP see 13-vftp.feature.

    @R-4-023.get @BV
    Scenario: FTPPW is read singly
      Given the host has set `AT#FTPPW="ftppw.tell"`
      When the host issues `AT#FTPPW?`
      Then the modem reports `#FTPPW: "ftppw.tell"`
      And the modem answers `OK`

    @R-4-023.vall @BV
    Scenario: AT#VALL shows FTPPW
      Given the host has set `AT#FTPPW="ftppw.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#FTPPW: "ftppw.tell"`
