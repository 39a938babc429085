Feature: Information messages: the modem waits for data, in words and in numbers

  After ATV1 the modem asks for data in words, after ATV0 in a number.

  Rule: Ok_Info_WaitingForData in words is 1028 in numbers

    Background:
      Given the host has set:
        | AT#SMTPSERV="198.51.100.25"        |
        | AT#SMTPPORT=25                     |
        | AT#SMTPUN=""                       |
        | AT#SMTPPW=""                       |
        | AT#DOMAIN="example.org"            |
        | AT#SENDERNAME="Test module"        |
        | AT#SENDERADDR="module@example.org" |
        | AT#REC1="recipient@example.org"    |
        | AT#CCREC1=""                       |
        | AT#SUBJ1="Email Subject"           |
      And the modem is connected over "GPRS"

    @T-9-02.r02 @R-9-015 @BV @needs-gprs-outcome @needs-routes @E-01 @E-15 @E-111 @E-114 @E-232
    Scenario: AT#PUTMAIL asks for the body: Ok_Info_WaitingForData
      When the host issues `AT#PUTMAIL`
      Then the modem writes within 60 s `[CR][LF]Ok_Info_WaitingForData[CR][LF]`
      When the host writes `In words[CR][LF].[CR][LF]`
      Then the modem writes within 60 s `[CR][LF]OK[CR][LF]`
      And the mail for `recipient@example.org` has:
        | body | `In words` |

    @T-9-02.r02.numeric @R-9-015 @BV @needs-gprs-outcome @needs-routes @E-12 @E-14 @E-15 @E-111 @E-114 @E-232
    Scenario: AT#PUTMAIL asks for the body: 1028
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#PUTMAIL`
      Then the modem writes within 60 s `[CR]1028[CR]`
      When the host writes `In numbers[CR][LF].[CR][LF]`
      Then the modem writes within 60 s `[CR]0[CR]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`
      And the mail for `recipient@example.org` has:
        | body | `In numbers` |

    # No number stands for an error, so it keeps its text.
    @T-9-02.r02.refused @BI @needs-gprs-outcome @needs-routes @E-08 @E-09 @E-12 @E-14
    Scenario: AT#PUTMAIL fails after ATV0
      Given the "SMTP" server at "RCPT" "answers 550 5.1.1 no such user"
      When the host issues `ATV0`
      Then the modem writes `[CR]0[CR]`
      When the host issues `AT#PUTMAIL`
      Then the modem writes within 60 s `[CR][LF]#CME ERROR: 38029[CR][LF]`
      When the host issues `AT`
      Then the modem writes `[CR]0[CR]`
