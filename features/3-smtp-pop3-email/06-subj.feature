@E-10
Feature: #SUBJ1, #SUBJ2, #SUBJ3: pre-defined subject

  The subject of each of the three pre-defined mails.

  Rule: Each of SUBJ1, SUBJ2 and SUBJ3 takes text of up to 120 characters and refuses longer ones

    @BV @E-28
    Scenario Outline: <parameter> takes <what>
      Given `AT#<parameter>="subject before"` is answered `OK`
      When the host issues `AT#<parameter>="<value>"`
      Then the modem answers `OK`
      And `AT#<parameter>?` reads `#<parameter>: "<value>"`

      Examples:
        | id                  | parameter | what                                    | value                                                                                                                    |
        | R-3-027.subj1-mixed | SUBJ1     | letters, digits, blanks and punctuation | Report 1 / unit-7_B @  12.30                                                                                             |
        | R-3-027.subj1-max   | SUBJ1     | 120 characters                          | subj1 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |
        | R-3-027.subj2-mixed | SUBJ2     | letters, digits, blanks and punctuation | Report 2 / unit-7_B @  12.30                                                                                             |
        | R-3-027.subj2-max   | SUBJ2     | 120 characters                          | subj2 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |
        | R-3-027.subj3-mixed | SUBJ3     | letters, digits, blanks and punctuation | Report 3 / unit-7_B @  12.30                                                                                             |
        | R-3-027.subj3-max   | SUBJ3     | 120 characters                          | subj3 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |

    @BV @E-28
    Scenario Outline: <parameter> keeps a blank at either end and two in the middle
      When the host issues `AT#<parameter>=" blanks at  both ends "`
      Then the modem answers `OK`
      And `AT#<parameter>?` reads `#<parameter>: " blanks at  both ends "`

      Examples:
        | id                  | parameter |
        | R-3-027.subj1-blank | SUBJ1     |
        | R-3-027.subj2-blank | SUBJ2     |
        | R-3-027.subj3-blank | SUBJ3     |

    @BI @E-08 @E-09 @E-23
    Scenario Outline: <parameter> refuses 121 characters and keeps what it has
      Given the host has set `AT#<parameter>="subject before"`
      When the host issues `AT#<parameter>="<value>"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#<parameter>?` still reads `#<parameter>: "subject before"`

      Examples:
        | id                 | parameter | value                                                                                                                     |
        | R-3-027.subj1-over | SUBJ1     | subj1 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120x |
        | R-3-027.subj2-over | SUBJ2     | subj2 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120x |
        | R-3-027.subj3-over | SUBJ3     | subj3 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120x |

    @BI @E-08 @E-09 @E-23
    Scenario Outline: <parameter> refuses 300 characters and keeps what it has
      Given the host has set `AT#<parameter>="subject before"`
      When the host issues `AT#<parameter>="`, 300 times `x` and `"`
      Then the modem answers `#CME ERROR: 34882`
      And `AT#<parameter>?` still reads `#<parameter>: "subject before"`

      Examples:
        | id                   | parameter |
        | R-3-027.subj1-absurd | SUBJ1     |
        | R-3-027.subj2-absurd | SUBJ2     |
        | R-3-027.subj3-absurd | SUBJ3     |

    @R-3-027.subj1-neighbours @BV
    Scenario: Writing SUBJ1 leaves the other two and CCREC1 alone
      Given the host has set:
        | AT#SUBJ2="subject two"      |
        | AT#SUBJ3="subject three"    |
        | AT#CCREC1="cc1@example.org" |
      When the host issues `AT#SUBJ1="subj1 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#SUBJ2?  | #SUBJ2: "subject two"      |
        | AT#SUBJ3?  | #SUBJ3: "subject three"    |
        | AT#CCREC1? | #CCREC1: "cc1@example.org" |

    @R-3-027.subj2-neighbours @BV
    Scenario: Writing SUBJ2 leaves the other two and CCREC2 alone
      Given the host has set:
        | AT#SUBJ1="subject one"      |
        | AT#SUBJ3="subject three"    |
        | AT#CCREC2="cc2@example.org" |
      When the host issues `AT#SUBJ2="subj2 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#SUBJ1?  | #SUBJ1: "subject one"      |
        | AT#SUBJ3?  | #SUBJ3: "subject three"    |
        | AT#CCREC2? | #CCREC2: "cc2@example.org" |

    @R-3-027.subj3-neighbours @BV
    Scenario: Writing SUBJ3 leaves the other two and CCREC3 alone
      Given the host has set:
        | AT#SUBJ1="subject one"      |
        | AT#SUBJ2="subject two"      |
        | AT#CCREC3="cc3@example.org" |
      When the host issues `AT#SUBJ3="subj3 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120"`
      Then the modem answers `OK`
      And each of these reads:
        | AT#SUBJ1?  | #SUBJ1: "subject one"      |
        | AT#SUBJ2?  | #SUBJ2: "subject two"      |
        | AT#CCREC3? | #CCREC3: "cc3@example.org" |

  Rule: SUBJ1, SUBJ2 and SUBJ3 are empty until the host writes them

    @BV @needs-reset @E-19 @E-21
    Scenario Outline: <parameter> after the defaults were restored
      Given the modem has its factory defaults
      When the host issues `AT#<parameter>?`
      Then the modem reports `#<parameter>: ""`
      And the modem answers `OK`

      Examples:
        | id            | parameter |
        | R-3-028.subj1 | SUBJ1     |
        | R-3-028.subj2 | SUBJ2     |
        | R-3-028.subj3 | SUBJ3     |

  Rule: SUBJ1, SUBJ2 and SUBJ3 are read by AT#SUBJ1? and so on and shown by AT#VMAIL1 and so on and AT#VALL, between quotes

    For AT#VMAIL1, AT#VMAIL2 and AT#VMAIL3 see 22-vmail.feature.

    @BV
    Scenario Outline: <parameter> is read singly
      Given the host has set `AT#<parameter>="<value>"`
      When the host issues `AT#<parameter>?`
      Then the modem reports `#<parameter>: "<value>"`
      And the modem answers `OK`

      Examples:
        | id                | parameter | value         |
        | R-3-029.subj1-get | SUBJ1     | subject one   |
        | R-3-029.subj2-get | SUBJ2     | subject two   |
        | R-3-029.subj3-get | SUBJ3     | subject three |

    @BV
    Scenario Outline: AT#VALL shows <parameter>
      Given the host has set `AT#<parameter>="<value>"`
      When the host issues `AT#VALL`
      Then among the lines reported is `#<parameter>: "<value>"`

      Examples:
        | id                 | parameter | value         |
        | R-3-029.subj1-vall | SUBJ1     | subject one   |
        | R-3-029.subj2-vall | SUBJ2     | subject two   |
        | R-3-029.subj3-vall | SUBJ3     | subject three |

  Rule: What SUBJ of a number holds is the subject of the mail of that number

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="unit.example.org"       |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient1@example.org"   |
        | AT#CCREC1="copy1@example.org"      |
        | AT#SUBJ1="subject one"             |
        | AT#REC2="recipient2@example.org"   |
        | AT#CCREC2="copy2@example.org"      |
        | AT#SUBJ2="subject two"             |
        | AT#REC3="recipient3@example.org"   |
        | AT#CCREC3="copy3@example.org"      |
        | AT#SUBJ3="subject three"           |
      And the host has entered `body one[SUB]` after `AT#BODY1`
      And the host has entered `body two[SUB]` after `AT#BODY2`
      And the host has entered `body three[SUB]` after `AT#BODY3`
      And the modem is connected over "GPRS"

    @BV @needs-routes @needs-gprs-outcome
    Scenario Outline: <parameter> as <what>
      Given the host has set `AT#<parameter>="<value>"`
      When the host issues `<command>`
      Then the modem answers within 60 s `OK`
      And the mail for `<recipient>` has:
        | Subject | <value> |
      And the network has seen:
        | smtp.subjects | <value> |

      Examples:
        | id                | parameter | what           | command      | recipient              | value                                                                                                                    |
        | R-3-030.subj1     | SUBJ1     | a text         | AT#SENDMAIL1 | recipient1@example.org | Report 1 / unit-7_B @ 12.30                                                                                              |
        | R-3-030.subj2     | SUBJ2     | a text         | AT#SENDMAIL2 | recipient2@example.org | Report 2 / unit-7_B @ 12.30                                                                                              |
        | R-3-030.subj3     | SUBJ3     | a text         | AT#SENDMAIL3 | recipient3@example.org | Report 3 / unit-7_B @ 12.30                                                                                              |
        | R-3-030.subj1-max | SUBJ1     | 120 characters | AT#SENDMAIL1 | recipient1@example.org | subj1 0010 0015 0020 0025 0030 0035 0040 0045 0050 0055 0060 0065 0070 0075 0080 0085 0090 0095 0100 0105 0110 0115 0120 |

    @R-3-030.changed @BV @needs-routes @needs-gprs-outcome
    Scenario: The subject is changed between two mails
      Given the host issues `AT#SENDMAIL1`
      And the modem answers within 60 s `OK`
      And the host has set `AT#SUBJ1="new subject"`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the network has seen:
        | smtp.subjects | subject one, new subject |

    # What a header without a subject looks like is not said.
    @R-3-030.empty @BV @needs-routes @needs-gprs-outcome
    Scenario: Without a subject the mail is sent nevertheless
      Given the host has set `AT#SUBJ1=""`
      When the host issues `AT#SENDMAIL1`
      Then the modem answers within 60 s `OK`
      And the mail for `recipient1@example.org` has:
        | To   | recipient1@example.org |
        | body | body one[CR][LF]       |
