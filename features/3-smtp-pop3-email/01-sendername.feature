@E-10
Feature: #SENDERNAME: literal name of the sender

  Stands in the From field of what the modem sends.

  Rule: SENDERNAME takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: SENDERNAME takes <what>
      Given `AT#SENDERNAME="sendername before"` is answered `OK`
      When the host issues `AT#SENDERNAME="<value>"`
      Then the modem answers `OK`
      And `AT#SENDERNAME?` reads `#SENDERNAME: "<value>"`

      Examples:
        | id            | what                                    | value                                                                                                                    |
        | R-3-001.mixed | letters, digits, blanks and punctuation | Machine 245 /  north-east_B.2                                                                                            |
        | R-3-001.max   | 120 characters                          | sendername 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |

    @R-3-001.blank @BV @E-28
    Scenario: SENDERNAME keeps a blank at either end
      When the host issues `AT#SENDERNAME=" machine 245 "`
      Then the modem answers `OK`
      And `AT#SENDERNAME?` reads `#SENDERNAME: " machine 245 "`

    @R-3-001.over @BI @E-08 @E-09 @E-23
    Scenario: SENDERNAME refuses 121 characters and keeps what it has
      Given the host has set `AT#SENDERNAME="sendername before"`
      When the host issues `AT#SENDERNAME="sendername 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120x"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SENDERNAME?` still reads `#SENDERNAME: "sendername before"`

    @R-3-001.absurd @BI @E-08 @E-09 @E-23
    Scenario: SENDERNAME refuses 300 characters and keeps what it has
      Given the host has set `AT#SENDERNAME="sendername before"`
      When the host issues `AT#SENDERNAME="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#SENDERNAME?` still reads `#SENDERNAME: "sendername before"`

    @R-3-001.neighbours @BV
    Scenario: Writing SENDERNAME leaves the parameters beside it alone
      Given the host has set:
        | AT#SENDERADDR="sender@example.org" |
        | AT#SMTPPORT=2525                   |
      When the host issues `AT#SENDERNAME="sendername 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#SENDERADDR? | #SENDERADDR: "sender@example.org" |
        | AT#SMTPPORT?   | #SMTPPORT: 2525                   |

  Rule: SENDERNAME is empty until the host writes it

    @R-3-002 @BV @needs-reset @E-19 @E-21
    Scenario: SENDERNAME after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#SENDERNAME?`
      Then the modem reports `#SENDERNAME: ""`
      And the modem answers `OK`

  Rule: SENDERNAME is read by AT#SENDERNAME? and shown by AT#VSMTP and AT#VALL, between quotes

    For AT#VSMTP see 24-vsmtp.feature.

    @R-3-003.get @BV
    Scenario: SENDERNAME is read singly
      Given the host has set `AT#SENDERNAME="machine 245"`
      When the host issues `AT#SENDERNAME?`
      Then the modem reports `#SENDERNAME: "machine 245"`
      And the modem answers `OK`

    @R-3-003.vall @BV
    Scenario: AT#VALL shows SENDERNAME
      Given the host has set `AT#SENDERNAME="machine 245"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#SENDERNAME: "machine 245"`
