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

  Rule: SENDERNAME stands in the From field of what is sent, beside the address

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="unit.example.org"       |
        | AT#SENDERNAME="before"             |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient1@example.org"   |
        | AT#CCREC1="copy1@example.org"      |
        | AT#SUBJ1="subject one"             |
        | AT#REC2="recipient2@example.org"   |
        | AT#CCREC2="copy2@example.org"      |
        | AT#SUBJ2="subject two"             |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has entered `body two[SUB]` after `AT#BODY2`
      And the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome @E-121
    Scenario Outline: The name is <what>
      Given the host has set `AT#SENDERNAME="<value>"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient1@example.org` has:
        | From | <value> <module@example.org> |

      Examples:
        | id            | what               | value                                                                                                                    |
        | R-3-004       | that of the manual | machine 245                                                                                                              |
        | R-3-004.mixed | of every kind      | Unit-7_B of Plant 12                                                                                                     |
        | R-3-004.max   | of 120 characters  | sendername 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |

    # A modem that composes its header once would send the second mail under the first name.
    @R-3-004.changed @BV @needs-routes @needs-gprs-outcome @E-121
    Scenario: The name is changed between two mails
      Given the host has set `AT#SENDERNAME="machine 245"`
      And the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host has set `AT#SENDERNAME="machine 7"`
      When the host issues `AT#SENDMAIL2`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient1@example.org` has:
        | From | machine 245 <module@example.org> |
      And the mail for `recipient2@example.org` has:
        | From | machine 7 <module@example.org> |

    # What a From field without a name looks like is not said.
    @R-3-004.empty @BV @needs-routes @needs-gprs-outcome @E-121
    Scenario: Without a name the mail is sent nevertheless
      Given the host has set `AT#SENDERNAME=""`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient1@example.org` has:
        | Subject | subject one      |
        | body    | body one[CR][LF] |
      And the network has seen:
        | smtp.sender | module@example.org |
