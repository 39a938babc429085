@E-10
Feature: #SMTPUN: user name at the SMTP server

  Authentication is active only while both SMTPUN and SMTPPW hold something.

  Rule: SMTPUN takes text of up to 64 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: SMTPUN takes <what>
      Given `AT#SMTPUN="smtpun.before"` is answered `OK`
      When the host issues `AT#SMTPUN="<value>"`
      Then the modem answers `OK`
      And `AT#SMTPUN?` reads `#SMTPUN: "<value>"`

      Examples:
        | id             | what                                    | value                                                            |
        | R-3-069.mixed  | letters, digits, blanks and punctuation | Smtpun  1@Example.org/a-b_c                                      |
        | R-3-069.digits | digits only                             | 0042                                                             |
        | R-3-069.max    | 64 characters                           | smtpun-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end |

    @R-3-069.empty @BV @E-19
    Scenario: SMTPUN takes nothing between the quotes
      Given `AT#SMTPUN="smtpun.before"` is answered `OK`
      When the host issues `AT#SMTPUN=""`
      Then the modem answers `OK`
      And `AT#SMTPUN?` reads `#SMTPUN: ""`

    @R-3-069.over @BI @E-08 @E-09 @E-23
    Scenario: SMTPUN refuses 65 characters and keeps what it has
      Given the host has set `AT#SMTPUN="smtpun.before"`
      When the host issues `AT#SMTPUN="smtpun-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-0065"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SMTPUN?` still reads `#SMTPUN: "smtpun.before"`

    @R-3-069.absurd @BI @E-08 @E-09 @E-23
    Scenario: SMTPUN refuses 300 characters and keeps what it has
      Given the host has set `AT#SMTPUN="smtpun.before"`
      When the host issues `AT#SMTPUN="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SMTPUN?` still reads `#SMTPUN: "smtpun.before"`

    @R-3-069.neighbours @BV
    Scenario: Writing SMTPUN leaves the parameters beside it alone
      Given the host has set:
        | AT#SMTPSERV="smtp.example.org" |
        | AT#CCREC1="cc1@example.org"    |
      When the host issues `AT#SMTPUN="smtpun-----0015-0020-0025-0030-0035-0040-0045-0050-0055-0060-end"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#SMTPSERV? | #SMTPSERV: "smtp.example.org" |
        | AT#CCREC1?   | #CCREC1: "cc1@example.org"    |

  Rule: SMTPUN is empty until the host writes it

    @R-3-070 @BV @needs-reset @E-19 @E-21
    Scenario: SMTPUN after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#SMTPUN?`
      Then the modem reports `#SMTPUN: ""`
      And the modem answers `OK`

  Rule: SMTPUN is read by AT#SMTPUN? and shown by AT#VSMTP and AT#VALL, between quotes

    For AT#VSMTP see 24-vsmtp.feature.

    @R-3-071.get @BV
    Scenario: SMTPUN is read singly
      Given the host has set `AT#SMTPUN="smtpun.tell"`
      When the host issues `AT#SMTPUN?`
      Then the modem reports `#SMTPUN: "smtpun.tell"`
      And the modem answers `OK`

    @R-3-071.vall @BV
    Scenario: AT#VALL shows SMTPUN
      Given the host has set `AT#SMTPUN="smtpun.tell"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#SMTPUN: "smtpun.tell"`
